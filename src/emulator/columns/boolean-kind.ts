// Yes or no; a filter may say true, false, 1 or 0.
import { invalidRequest } from "#emulator/http/graph-error.ts";
import type { ColumnKind } from "./column.ts";

export const booleanKind: ColumnKind = {
  facet: "boolean",
  shape: {},
  indexable: () => true,
  collectionTypes: () => undefined,
  writeKey: (name) => name,
  accept(value, column) {
    if (typeof value !== "boolean")
      throw invalidRequest(`The value of field '${column.name}' is not a boolean.`);
    return value;
  },
  read: (column, stored) => ({ [column.name]: stored }),
  comparable: (stored) => (stored === true ? 1 : 0),
  literal(literal) {
    if (literal.kind === "null") return null;
    if (literal.kind === "boolean") return literal.value ? 1 : 0;
    return literal.kind === "number" && (literal.value === 0 || literal.value === 1)
      ? literal.value
      : undefined;
  },
};
