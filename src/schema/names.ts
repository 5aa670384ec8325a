// From our property names to SharePoint's internal column names, and the names that SharePoint keeps for itself.

const reserved = new Set(
  (
    "ID Title Created Modified Author Editor Attachments ContentType ContentTypeId Order Version GUID Edit " +
    "FileRef FileLeafRef FileDirRef LinkTitle LinkTitleNoMenu Name Type Url Path Status Level Owshiddenversion " +
    "UniqueId ScopeId InstanceID WorkflowVersion ItemChildCount FolderChildCount AppAuthor AppEditor Size Language"
  )
    .toLowerCase()
    .split(" "),
);

/** The internal name of a property's column: `groupKey` is `GroupKey`. It never changes once provisioned. */
export function internalName(property: string): string {
  return property.charAt(0).toUpperCase() + property.slice(1);
}

/** Whether SharePoint already has a field of this internal name (letters compared without case). */
export function isReservedName(name: string): boolean {
  return reserved.has(name.toLowerCase());
}
