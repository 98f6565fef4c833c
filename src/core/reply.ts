import type {
  AlongAnswer,
  AtAnswer,
  CheckAnswer,
  CompareAnswer,
  NearAnswer,
  TableAnswer,
  WithinAnswer,
} from "./answer.ts";

/** An answer with the question that it answers. */
export type Reply =
  | { readonly ask: "at"; readonly answer: AtAnswer }
  | { readonly ask: "within"; readonly answer: WithinAnswer }
  | { readonly ask: "along"; readonly answer: AlongAnswer }
  | { readonly ask: "near"; readonly answer: NearAnswer }
  | { readonly ask: "check"; readonly answer: CheckAnswer }
  | { readonly ask: "compare"; readonly answer: CompareAnswer }
  | { readonly ask: "table"; readonly answer: TableAnswer };
