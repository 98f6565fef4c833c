/** One thing that is wrong with data: where it is, what it is and what to do about it. */
export interface Issue {
  readonly severity: "error" | "warning";
  /** File, and feature or row in it: `townships/features.geojson › weiyuan`. */
  readonly where: string;
  /** What is wrong and what to do. */
  readonly message: string;
}

/** Stops the build with every issue at once. */
export class DataError extends Error {
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]) {
    super(
      `${issues.length} issue(s) in geodata:\n${issues.map((i) => `  ${i.severity} ${i.where}: ${i.message}`).join("\n")}`,
    );
    this.name = "DataError";
    this.issues = issues;
  }
}
