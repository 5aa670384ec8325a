// Expected outcomes are values: something worked, or here is what is wrong with which column. No prose, so that any
// language can tell it.

export type ProblemCode =
  | "missing"
  | "tooLong"
  | "notText"
  | "notADay"
  | "notATime"
  | "notANumber"
  | "tooSmall"
  | "tooLarge"
  | "notAChoice"
  | "notYesOrNo"
  | "notAKey"
  | "notReadable"
  | "endsBeforeStart";

/** What is wrong with one value: which list and column, how, and the limit or text concerned. */
export interface Problem {
  list: string;
  column: string;
  code: ProblemCode;
  value?: string;
  limit?: number;
}

export type Result<T, E = Problem[]> = { ok: true; value: T } | { ok: false; problems: E };

/** A success holding `value`. */
export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

/** A failure holding `problems`. */
export function fail<E>(problems: E): { ok: false; problems: E } {
  return { ok: false, problems };
}
