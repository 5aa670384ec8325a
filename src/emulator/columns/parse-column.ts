// Reads a columnDefinition somebody sends, as strictly as SharePoint: one type, known settings, no index on what
// cannot have one.
import { asObject, onlyProperties } from "#emulator/http/call.ts";
import { badRequest, GraphFailure, invalidRequest, notBuilt } from "#emulator/http/graph-error.ts";
import type { Column, SettingShape, Settings, Stored } from "./column.ts";
import { internalName } from "./internal-name.ts";
import { builtFacets, kindOfFacet, unbuiltFacets } from "./kinds.ts";

const common = [
  "id",
  "name",
  "displayName",
  "description",
  "columnGroup",
  "hidden",
  "indexed",
  "enforceUniqueValues",
  "required",
  "readOnly",
  "defaultValue",
  "validation",
  "isDeletable",
  "isReorderable",
  "isSealed",
  "propagateChanges",
  "type",
];

/** A column without its id, from the body of a create; throws 400 for what SharePoint refuses. */
export function parseColumn(body: Record<string, unknown>): Omit<Column, "id"> {
  onlyProperties(body, "columnDefinition", [...common, ...builtFacets, ...unbuiltFacets]);
  refuseNulls(body);
  const facets = Object.keys(body).filter((key) => builtFacets.includes(key) || unbuiltFacets.includes(key));
  const facet = facets[0];
  if (facet === undefined) throw invalidRequest("A column needs one type facet.");
  if (facets.length > 1)
    throw invalidRequest(`A column has one type facet, not ${facets.length}: ${facets.join(", ")}.`);
  if (unbuiltFacets.includes(facet)) throw notBuilt(`columns of the type ${facet}`);
  const given = text(body, "name") ?? text(body, "displayName");
  if (given === undefined || given.trim() === "") throw invalidRequest("A column needs a name.");
  const settings = parseSettings(facet, asObject(body[facet], `The facet '${facet}'`), {});
  const column = {
    name: internalName(given),
    displayName: text(body, "displayName") ?? given,
    description: text(body, "description") ?? "",
    columnGroup: text(body, "columnGroup") ?? "Custom Columns",
    hidden: flag(body, "hidden") ?? false,
    indexed: flag(body, "indexed") ?? false,
    enforceUniqueValues: flag(body, "enforceUniqueValues") ?? false,
    required: flag(body, "required") ?? false,
    readOnly: flag(body, "readOnly") ?? false,
    builtIn: false,
    facet,
    settings,
    ...defaultOf(body),
  };
  checkIndex(column);
  return column;
}

/** The column after a PATCH; throws 400 for a change SharePoint does not make. */
export function changedColumn(column: Column, body: Record<string, unknown>): Column {
  onlyProperties(body, "columnDefinition", [...common, ...builtFacets, ...unbuiltFacets]);
  refuseNulls(body);
  const facets = Object.keys(body).filter((key) => builtFacets.includes(key) || unbuiltFacets.includes(key));
  if (facets.some((facet) => facet !== column.facet))
    throw invalidRequest("The type of a column cannot be changed.");
  if (body.name !== undefined && body.name !== column.name)
    throw invalidRequest("The name of a column cannot be changed.");
  const facetBody = body[column.facet];
  const changed: Column = {
    ...column,
    displayName: text(body, "displayName") ?? column.displayName,
    description: text(body, "description") ?? column.description,
    columnGroup: text(body, "columnGroup") ?? column.columnGroup,
    hidden: flag(body, "hidden") ?? column.hidden,
    indexed: flag(body, "indexed") ?? column.indexed,
    enforceUniqueValues: flag(body, "enforceUniqueValues") ?? column.enforceUniqueValues,
    required: flag(body, "required") ?? column.required,
    settings:
      facetBody === undefined
        ? column.settings
        : parseSettings(column.facet, asObject(facetBody, "The facet"), column.settings),
    ...defaultOf(body),
  };
  const kind = kindOfFacet(column.facet);
  if (kind.indexable(column.settings) !== kind.indexable(changed.settings)) {
    throw invalidRequest("The type of a column cannot be changed.");
  }
  checkIndex(changed);
  return changed;
}

function checkIndex(column: Omit<Column, "id">): void {
  if (column.enforceUniqueValues && !column.indexed) {
    throw invalidRequest(`Column '${column.name}' must be indexed to enforce unique values.`);
  }
  if (column.indexed && !kindOfFacet(column.facet).indexable(column.settings)) {
    throw invalidRequest(`Column '${column.name}' is of a type that cannot be indexed.`);
  }
}

function parseSettings(facet: string, given: Record<string, unknown>, before: Settings): Settings {
  const { shape } = kindOfFacet(facet);
  onlyProperties(given, `${facet}Column`, Object.keys(shape));
  const settings: Record<string, unknown> = {};
  for (const [name, { type, usual }] of Object.entries(shape)) {
    const value = given[name] ?? before[name] ?? usual;
    if (value === undefined) continue;
    if (!fits(value, type)) throw badRequest(`Invalid value for '${name}' of the column type '${facet}'.`);
    settings[name] = value;
  }
  return settings;
}

function fits(value: unknown, type: SettingShape["type"]): boolean {
  if (type === "strings") return Array.isArray(value) && value.every((one) => typeof one === "string");
  if (typeof type === "string") return typeof value === type;
  return typeof value === "string" && type.includes(value);
}

/** SharePoint answers 500 to these nulls, which come of sending back a column just as it was read. */
function refuseNulls(body: Record<string, unknown>): void {
  if (body.defaultValue === null || body.validation === null) {
    throw new GraphFailure(500, "generalException", "General exception while processing");
  }
}

function defaultOf(body: Record<string, unknown>): { defaultValue?: Stored } {
  if (body.defaultValue === undefined) return {};
  const given = asObject(body.defaultValue, "defaultValue");
  if (given.formula !== undefined) throw notBuilt("default values by formula");
  if (typeof given.value !== "string") throw badRequest("defaultValue.value must be a string.");
  return { defaultValue: given.value };
}

function text(body: Record<string, unknown>, name: string): string | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "string")
    throw badRequest(`Cannot convert the value of '${name}' to the expected type 'Edm.String'.`);
  return value;
}

function flag(body: Record<string, unknown>, name: string): boolean | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "boolean")
    throw badRequest(`Cannot convert the value of '${name}' to the expected type 'Edm.Boolean'.`);
  return value;
}
