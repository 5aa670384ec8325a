// One choice, or several when shown as check boxes: SharePoint knows no other sign of "several".
import { invalidRequest } from "#emulator/http/graph-error.ts";
import { folded } from "#emulator/odata/compare.ts";
import type { Column, ColumnKind, Settings } from "./column.ts";

const several = (settings: Settings): boolean => settings.displayAs === "checkBoxes";

export const choiceKind: ColumnKind = {
  facet: "choice",
  shape: {
    allowTextEntry: { type: "boolean", usual: false },
    choices: { type: "strings", usual: [] },
    displayAs: { type: ["checkBoxes", "dropDownMenu", "radioButtons"], usual: "dropDownMenu" },
  },
  indexable: (settings) => !several(settings),
  collectionTypes: (settings) =>
    several(settings) ? ["Collection(Edm.String)", "#Collection(String)"] : undefined,
  writeKey: (name) => name,
  accept(value, column) {
    if (!several(column.settings)) return value === "" ? null : oneChoice(value, column);
    if (!Array.isArray(value))
      throw invalidRequest(`The value of field '${column.name}' is not a collection.`);
    const chosen = value.map((one: unknown) => oneChoice(one, column));
    return chosen.length === 0 ? null : chosen;
  },
  read: (column, stored) => ({ [column.name]: stored }),
  comparable: (stored) => folded(String(stored)),
  literal(literal) {
    if (literal.kind === "null") return null;
    return literal.kind === "text" ? folded(literal.value) : undefined;
  },
};

function oneChoice(value: unknown, column: Column): string {
  const choices = Array.isArray(column.settings.choices) ? (column.settings.choices as unknown[]) : [];
  if (typeof value !== "string") throw invalidRequest(`The value of field '${column.name}' is not a text.`);
  if (!choices.includes(value) && column.settings.allowTextEntry !== true) {
    throw invalidRequest(`The value '${value}' of field '${column.name}' is not one of its choices.`);
  }
  if (value.length > 255)
    throw invalidRequest(`The value of field '${column.name}' is longer than 255 characters.`);
  return value;
}
