// Text on one line (at most 255 characters) or on several.
import { invalidRequest } from "#emulator/http/graph-error.ts";
import { folded } from "#emulator/odata/compare.ts";
import type { ColumnKind } from "./column.ts";
import { sanitised } from "./rich-text.ts";

export const textKind: ColumnKind = {
  facet: "text",
  shape: {
    allowMultipleLines: { type: "boolean", usual: false },
    appendChangesToExistingText: { type: "boolean", usual: false },
    linesForEditing: { type: "number", usual: 0 },
    maxLength: { type: "number" },
    textType: { type: ["plain", "richText"], usual: "plain" },
  },
  indexable: (settings) => settings.allowMultipleLines !== true,
  collectionTypes: () => undefined,
  writeKey: (name) => name,
  accept(value, column) {
    if (typeof value !== "string") throw invalidRequest(`The value of field '${column.name}' is not a text.`);
    const several = column.settings.allowMultipleLines === true;
    const limit = typeof column.settings.maxLength === "number" ? column.settings.maxLength : 255;
    if (!several && value.length > limit) {
      throw invalidRequest(`The value of field '${column.name}' is longer than ${limit} characters.`);
    }
    const kept = several && column.settings.textType === "richText" ? sanitised(value) : value;
    return kept === "" ? null : kept;
  },
  read: (column, stored) => ({ [column.name]: stored }),
  comparable: (stored) => folded(String(stored)),
  literal(literal) {
    if (literal.kind === "null") return null;
    // Some clients send days without quotes.
    return literal.kind === "text" || literal.kind === "date" ? folded(literal.value) : undefined;
  },
};
