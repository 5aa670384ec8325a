// Lookups and people: written as numbers, read back as texts, kept as ids of rows in another list of the same site.
import { invalidRequest } from "#emulator/http/graph-error.ts";
import type { Column, ColumnKind, Settings, Surroundings } from "./column.ts";

interface Reference {
  several(settings: Settings): boolean;
  listId(settings: Settings, surroundings: Surroundings): string;
  shown(column: Column): string;
  withMail: boolean;
}

const person: Reference = {
  several: (settings) => settings.allowMultipleSelection === true,
  listId: (_, surroundings) => surroundings.peopleListId,
  shown: () => "Title",
  withMail: true,
};

const lookup: Reference = {
  several: (settings) => settings.allowMultipleValues === true,
  listId: (settings) => (typeof settings.listId === "string" ? settings.listId : ""),
  shown: (column) => (typeof column.settings.columnName === "string" ? column.settings.columnName : "Title"),
  withMail: false,
};

export const personKind: ColumnKind = {
  facet: "personOrGroup",
  shape: {
    allowMultipleSelection: { type: "boolean", usual: false },
    chooseFromType: { type: ["peopleOnly", "peopleAndGroups"], usual: "peopleOnly" },
    displayAs: { type: "string", usual: "nameWithPresence" },
  },
  ...referring(person),
};

export const lookupKind: ColumnKind = {
  facet: "lookup",
  shape: {
    allowMultipleValues: { type: "boolean", usual: false },
    allowUnlimitedLength: { type: "boolean", usual: false },
    columnName: { type: "string", usual: "Title" },
    listId: { type: "string" },
    primaryLookupColumnId: { type: "string" },
  },
  ...referring(lookup),
};

function referring(reference: Reference): Omit<ColumnKind, "facet" | "shape"> {
  return {
    indexable: (settings) => !reference.several(settings),
    collectionTypes: (settings) =>
      reference.several(settings) ? ["Collection(Edm.Int32)", "Collection(Edm.String)"] : undefined,
    writeKey: (name) => `${name}LookupId`,
    accept(value, column, surroundings) {
      if (!reference.several(column.settings)) return existing(value, column, reference, surroundings);
      if (!Array.isArray(value))
        throw invalidRequest(`The value of field '${column.name}LookupId' is not a collection.`);
      const ids = value.map((one: unknown) => existing(one, column, reference, surroundings));
      return ids.length === 0 ? null : ids;
    },
    read(column, stored, surroundings) {
      if (!Array.isArray(stored)) return { [`${column.name}LookupId`]: String(stored) };
      return { [column.name]: stored.map((id) => told(Number(id), column, reference, surroundings)) };
    },
    readSelected(column, stored, surroundings) {
      if (Array.isArray(stored)) return stored.map((id) => told(Number(id), column, reference, surroundings));
      return told(Number(stored), column, reference, surroundings).LookupValue;
    },
    comparable: (stored) => Number(stored),
    literal(literal) {
      if (literal.kind === "null") return null;
      if (literal.kind === "number") return literal.value;
      return literal.kind === "text" && /^\d+$/.test(literal.value) ? Number(literal.value) : undefined;
    },
  };
}

function existing(value: unknown, column: Column, reference: Reference, surroundings: Surroundings): number {
  const id = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
  if (typeof id !== "number" || !Number.isInteger(id)) {
    throw invalidRequest(`The value of field '${column.name}LookupId' is not the id of a row.`);
  }
  if (!surroundings.itemFields(reference.listId(column.settings, surroundings), id)) {
    throw invalidRequest(`The value ${id} of field '${column.name}LookupId' names no row of this site.`);
  }
  return id;
}

function told(
  id: number,
  column: Column,
  reference: Reference,
  surroundings: Surroundings,
): { LookupId: number; LookupValue: string; Email?: string } {
  const row = surroundings.itemFields(reference.listId(column.settings, surroundings), id);
  const value = { LookupId: id, LookupValue: String(row?.[reference.shown(column)] ?? "") };
  return reference.withMail ? { ...value, Email: String(row?.EMail ?? "") } : value;
}
