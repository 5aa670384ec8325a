// The shapes of small stored records: one declaration gives the type and the check on every stored row. What is not
// stated is null, never a default.

/** What a part of a record holds. "?" may be null: nothing is said. */
export type Shape =
  | "text"
  | "text?"
  | "number"
  | "number?"
  | "flag"
  | "texts"
  | readonly [string, ...string[]]
  | { readonly optional: readonly [string, ...string[]] };

export type Held<S> = S extends "text"
  ? string
  : S extends "text?"
    ? string | null
    : S extends "number"
      ? number
      : S extends "number?"
        ? number | null
        : S extends "flag"
          ? boolean
          : S extends "texts"
            ? readonly string[]
            : S extends readonly (infer C)[]
              ? C
              : S extends { optional: readonly (infer C)[] }
                ? C | null
                : never;

/** Whether `value` is a record whose parts hold what `shape` says; other parts are let be. */
export function fits(shape: Readonly<Record<string, Shape>>, value: unknown): boolean {
  return isRecord(value) && Object.entries(shape).every(([name, held]) => holds(held, value[name]));
}

function holds(shape: Shape, value: unknown): boolean {
  if (shape === "text") return typeof value === "string";
  if (shape === "text?") return value === null || typeof value === "string";
  if (shape === "number") return isCount(value);
  if (shape === "number?") return value === null || isCount(value);
  if (shape === "flag") return typeof value === "boolean";
  if (shape === "texts") return isTexts(value);
  if ("optional" in shape) return value === null || shape.optional.some((one) => one === value);
  return shape.some((one) => one === value);
}

/** Whether `value` is a whole number that is not negative. */
export const isCount = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 0;

export const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === "string");

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
