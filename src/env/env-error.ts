// The one error of a half-configured place: it lists everything that is missing or wrong, so that one reading is enough.

/** Thrown before anything starts. `problems` holds one sentence each, with its remedy. */
export class EnvError extends Error {
  readonly problems: readonly string[];

  constructor(name: string, problems: readonly string[]) {
    super(
      `The configuration "${name}" cannot be used:\n${problems.map((problem) => `  - ${problem}`).join("\n")}`,
    );
    this.name = "EnvError";
    this.problems = problems;
  }
}
