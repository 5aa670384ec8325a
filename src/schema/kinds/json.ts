// Small structured values (a last day with its words, a list of names) as JSON in a multi-line cell. Each use brings
// the check that tells its own shape from anything a hand could have typed.
import { type Column, type ColumnFlags, column } from "../column.ts";

/** A value of type T as JSON; `isShape` decides, on every read, whether the cell holds one. */
export function json<T, F extends ColumnFlags>(
  isShape: (value: unknown) => value is T,
  examples: readonly T[],
  flags: F,
): Column<T, F extends { required: true } ? true : false> {
  return column<T, F>(
    {
      kind: "json",
      facet: { text: { allowMultipleLines: true, textType: "plain" } },
      annotation: null,
      indexable: false,
      decode: (cell) => {
        const value = typeof cell === "string" ? parsed(cell) : undefined;
        return isShape(value) ? { ok: true, value } : { ok: false, code: "notReadable" };
      },
      encode: (value) => JSON.stringify(value),
      check: (value) => (isShape(value) ? null : { code: "notReadable" }),
      examples,
      brokenCells: ["{", "nej", 4],
    },
    flags,
  );
}

function parsed(cell: string): unknown {
  try {
    return JSON.parse(cell);
  } catch {
    return undefined;
  }
}

/** Whether `value` is a list of texts. */
export function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}
