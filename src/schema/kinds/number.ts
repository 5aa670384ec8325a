// Numbers and yes/no.
import { type Column, type ColumnFlags, column } from "../column.ts";

interface Range {
  minimum?: number;
  maximum?: number;
}

/** A whole number within `range`. */
export function number<F extends ColumnFlags & Range>(
  flags: F,
): Column<number, F extends { required: true } ? true : false> {
  const { minimum, maximum } = flags;
  const check = (value: number) => {
    if (!Number.isInteger(value)) return { code: "notANumber" as const };
    if (minimum !== undefined && value < minimum) return { code: "tooSmall" as const, limit: minimum };
    if (maximum !== undefined && value > maximum) return { code: "tooLarge" as const, limit: maximum };
    return null;
  };
  return column<number, F>(
    {
      kind: "number",
      facet: {
        number: {
          decimalPlaces: "none",
          ...(minimum === undefined ? {} : { minimum }),
          ...(maximum === undefined ? {} : { maximum }),
        },
      },
      annotation: null,
      indexable: true,
      decode: (cell) => {
        if (typeof cell !== "number") return { ok: false, code: "notANumber" };
        const refusal = check(cell);
        return refusal ? { ok: false, ...refusal } : { ok: true, value: cell };
      },
      encode: (value) => value,
      check,
      examples: [minimum ?? 0, maximum ?? 2027],
      brokenCells: ["12", 1.5, true],
    },
    flags,
  );
}

/** Yes or no. An unset cell may be absent or false over Graph, so "required" is the only honest use. */
export function yesNo<F extends ColumnFlags>(
  flags: F,
): Column<boolean, F extends { required: true } ? true : false> {
  return column<boolean, F>(
    {
      kind: "yesNo",
      facet: { boolean: {} },
      annotation: null,
      indexable: true,
      decode: (cell) =>
        typeof cell === "boolean" ? { ok: true, value: cell } : { ok: false, code: "notYesOrNo" },
      encode: (value) => value,
      check: () => null,
      examples: [true, false],
      brokenCells: ["ja", 1],
    },
    flags,
  );
}
