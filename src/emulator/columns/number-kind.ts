// Numbers with an optional smallest and largest value.
import { invalidRequest } from "#emulator/http/graph-error.ts";
import type { ColumnKind } from "./column.ts";

export const numberKind: ColumnKind = {
  facet: "number",
  shape: {
    decimalPlaces: { type: ["automatic", "none", "one", "two", "three", "four", "five"], usual: "automatic" },
    displayAs: { type: ["number", "percentage"], usual: "number" },
    minimum: { type: "number" },
    maximum: { type: "number" },
  },
  indexable: () => true,
  collectionTypes: () => undefined,
  writeKey: (name) => name,
  accept(value, column) {
    if (typeof value !== "number")
      throw invalidRequest(`The value of field '${column.name}' is not a number.`);
    const { minimum, maximum } = column.settings;
    if (typeof minimum === "number" && value < minimum)
      throw invalidRequest(`The value of field '${column.name}' is below ${minimum}.`);
    if (typeof maximum === "number" && value > maximum)
      throw invalidRequest(`The value of field '${column.name}' is above ${maximum}.`);
    return value;
  },
  read: (column, stored) => ({ [column.name]: stored }),
  comparable: (stored) => Number(stored),
  literal(literal) {
    if (literal.kind === "null") return null;
    return literal.kind === "number" ? literal.value : undefined;
  },
};
