import { posix } from "node:path";
import { parseSync, Visitor } from "vite";

/** A file as it lies in the checkout, its path from the root with forward slashes. */
export interface Entry {
  readonly path: string;
  readonly text: string;
}

/** One place where a file names another file or a package. */
export interface Import {
  /** As written. */
  readonly from: string;
  /** Path from the root where it names a file. */
  readonly file?: string;
  /** Name of the package otherwise, `node:fs` and the like included. */
  readonly package?: string;
  /** True where only types come in. */
  readonly type: boolean;
  /** True where it takes all that the other gives instead of what it names. */
  readonly all: boolean;
}

/** What the laws ask of a file of TypeScript. */
export interface Source extends Entry {
  readonly room: string;
  readonly imports: readonly Import[];
  readonly defaults: boolean;
  readonly page: readonly string[];
  readonly errors: readonly string[];
}

const globals = ["document", "window"];

/** Reads what a file of TypeScript imports, exports and touches. */
export function readSource(entry: Entry): Source {
  const imports: Import[] = [];
  const page: string[] = [];
  let defaults = false;
  const { program, errors } = parseSync(entry.path, entry.text);
  const add = (from: string, type: boolean, all: boolean) =>
    imports.push(toImport(entry.path, from, type, all));

  new Visitor({
    ImportDeclaration({ source, specifiers, importKind }) {
      const named = specifiers.length > 0 && specifiers.every((one) => one.type === "ImportSpecifier");
      const types = named && specifiers.every((one) => one.importKind === "type");
      add(source.value, importKind === "type" || types, !named);
    },
    ExportNamedDeclaration({ source, exportKind, specifiers }) {
      if (source) add(source.value, exportKind === "type", false);
      if (specifiers.some(({ exported }) => "name" in exported && exported.name === "default"))
        defaults = true;
    },
    ExportAllDeclaration({ source, exportKind }) {
      add(source.value, exportKind === "type", true);
    },
    ExportDefaultDeclaration() {
      defaults = true;
    },
    ImportExpression({ source }) {
      add(textOf(source) ?? "a computed name", false, true);
    },
    TSImportType({ source }) {
      add(source.value, true, false);
    },
    NewExpression({ callee, arguments: [address, root] }) {
      const name = callee.type === "Identifier" ? callee.name : "";
      const here = root?.type === "MemberExpression" && root.object.type === "MetaProperty";
      const from = name === "URL" && here && address ? textOf(address) : undefined;
      if (from) add(from, false, false);
    },
    MemberExpression({ object, property }) {
      const name = object.type === "Identifier" ? object.name : "";
      if (globals.includes(name)) page.push(name);
      const own = property.type === "Identifier" ? property.name : "";
      if (name === "globalThis" && globals.includes(own)) page.push(own);
    },
  }).visit(program);

  return {
    ...entry,
    room: roomOf(entry.path),
    imports,
    defaults,
    page,
    errors: errors.map(({ message }) => message),
  };
}

/** Gives the room that a path lies in: the folder in `src`, the front door, or a folder beside `src`. */
export function roomOf(path: string): string {
  const [top = "", room = "", ...rest] = path.split("/");
  if (top !== "src") return top;
  return rest.length === 0 ? room.replace(/\.ts$/, "") : room;
}

function toImport(path: string, written: string, type: boolean, all: boolean): Import {
  const from = written.replace(/\?.*$/, "");
  if (/^\.{1,2}(\/|$)/.test(from)) {
    return { from, file: posix.join(posix.dirname(path), from), type, all };
  }
  const [first = "", second = ""] = from.split("/");
  return { from, package: first.startsWith("@") ? `${first}/${second}` : first, type, all };
}

function textOf(node: { readonly type: string; readonly value?: unknown }): string | undefined {
  return node.type === "Literal" && typeof node.value === "string" ? node.value : undefined;
}
