// The columns every generic list has from the start. Only Title can be written.
import { stableGuid } from "#emulator/stable-guid.ts";
import type { Column } from "./column.ts";
import { textKind } from "./text-kind.ts";

const line = Object.fromEntries(
  Object.entries(textKind.shape).flatMap(([name, { usual }]) => (usual === undefined ? [] : [[name, usual]])),
);

const readOnly: readonly [name: string, displayName: string, facet: string, settings: object][] = [
  ["ID", "ID", "number", { decimalPlaces: "none", displayAs: "number" }],
  ["ContentType", "Content Type", "text", line],
  ["Modified", "Modified", "dateTime", { displayAs: "friendly", format: "dateTime" }],
  ["Created", "Created", "dateTime", { displayAs: "friendly", format: "dateTime" }],
  [
    "Author",
    "Created By",
    "personOrGroup",
    { allowMultipleSelection: false, chooseFromType: "peopleAndGroups" },
  ],
  [
    "Editor",
    "Modified By",
    "personOrGroup",
    { allowMultipleSelection: false, chooseFromType: "peopleAndGroups" },
  ],
  ["_UIVersionString", "Version", "text", line],
  ["Attachments", "Attachments", "boolean", {}],
  ["Edit", "Edit", "text", line],
  ["LinkTitleNoMenu", "Title", "text", line],
  ["LinkTitle", "Title", "text", line],
  ["ItemChildCount", "Item Child Count", "text", line],
  ["FolderChildCount", "Folder Child Count", "text", line],
  [
    "AppAuthor",
    "App Created By",
    "personOrGroup",
    { allowMultipleSelection: false, chooseFromType: "peopleOnly" },
  ],
  [
    "AppEditor",
    "App Modified By",
    "personOrGroup",
    { allowMultipleSelection: false, chooseFromType: "peopleOnly" },
  ],
];

/** Title as a new list has it. */
export function titleColumn(listId: string): Column {
  return { ...builtIn(listId, "Title", "Title", "text", line), required: true, readOnly: false };
}

/** The columns whose values the service itself sets. */
export function readOnlyColumns(listId: string): Column[] {
  return readOnly.map(([name, displayName, facet, settings]) =>
    builtIn(listId, name, displayName, facet, settings),
  );
}

/** Names no new column can take. */
export const takenNames: readonly string[] = ["Title", "id", ...readOnly.map(([name]) => name)].map((name) =>
  name.toLowerCase(),
);

function builtIn(listId: string, name: string, displayName: string, facet: string, settings: object): Column {
  return {
    id: stableGuid(listId, "built-in", name),
    name,
    displayName,
    description: "",
    columnGroup: "_Hidden",
    hidden: false,
    indexed: false,
    enforceUniqueValues: false,
    required: false,
    readOnly: true,
    builtIn: true,
    facet,
    settings: { ...settings },
  };
}
