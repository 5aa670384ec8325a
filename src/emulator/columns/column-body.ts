// How a list's column is told to a client: without the properties Graph leaves out for list columns.
import type { Column } from "./column.ts";

/** The columnDefinition of a stored column. */
export function columnBody(column: Column): object {
  return {
    columnGroup: column.columnGroup,
    description: column.description,
    displayName: column.displayName,
    enforceUniqueValues: column.enforceUniqueValues,
    hidden: column.hidden,
    id: column.id,
    indexed: column.indexed,
    name: column.name,
    readOnly: column.readOnly,
    required: column.required,
    ...(column.defaultValue === undefined ? {} : { defaultValue: { value: column.defaultValue } }),
    // Graph leaves the facet of links out of what it reads back.
    ...(column.facet === "hyperlinkOrPicture" ? {} : { [column.facet]: column.settings }),
  };
}
