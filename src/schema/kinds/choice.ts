// Choice columns hold English constants; the words people read are in locales/.
import { type Column, type ColumnFlags, column } from "../column.ts";

/** One of `choices`. */
export function choice<const C extends string, F extends ColumnFlags>(
  choices: readonly C[],
  flags: F,
): Column<C, F extends { required: true } ? true : false> {
  return column(
    {
      kind: "choice",
      facet: { choice: { allowTextEntry: false, choices, displayAs: "dropDownMenu" } },
      annotation: null,
      indexable: true,
      decode: (cell) =>
        isOneOf(choices, cell) ? { ok: true, value: cell } : { ok: false, code: "notAChoice" },
      encode: (value) => value,
      check: (value) => (isOneOf(choices, value) ? null : { code: "notAChoice" }),
      examples: choices,
      brokenCells: ["something else", 3, ["a"]],
    },
    flags,
  );
}

/** Any number of `choices`; Graph takes it only with its collection annotation, and it cannot be filtered. */
export function multiChoice<const C extends string, F extends ColumnFlags>(
  choices: readonly C[],
  flags: F,
): Column<readonly C[], F extends { required: true } ? true : false> {
  const areAll = (cell: unknown): cell is C[] =>
    Array.isArray(cell) && cell.every((one) => isOneOf(choices, one));
  return column<readonly C[], F>(
    {
      kind: "multiChoice",
      facet: { choice: { allowTextEntry: false, choices, displayAs: "checkBoxes" } },
      annotation: "Collection(Edm.String)",
      indexable: false,
      decode: (cell) => (areAll(cell) ? { ok: true, value: cell } : { ok: false, code: "notAChoice" }),
      encode: (value) => [...value],
      check: (value) => (areAll(value) ? null : { code: "notAChoice" }),
      examples: [choices.slice(0, 1), choices],
      brokenCells: [["something else"], "a", 3],
    },
    flags,
  );
}

function isOneOf<C extends string>(choices: readonly C[], value: unknown): value is C {
  return typeof value === "string" && (choices as readonly string[]).includes(value);
}
