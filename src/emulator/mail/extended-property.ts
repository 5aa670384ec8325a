// Properties of one's own on a message: how they are named, compared and asked for.
import { GraphFailure, notBuilt } from "#emulator/http/graph-error.ts";

const guid = "\\{[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\}";
const form = new RegExp(`^([A-Z][A-Za-z]+) (?:(${guid}) (Name .+|Id 0x[0-9A-Fa-f]+)|0x[0-9A-Fa-f]+)$`);
const quoted = "'((?:[^']|'')*)'";

/** The name with its GUID in small letters, as Exchange gives it back; throws 400 for another form. */
export function propertyId(text: string): string {
  const match = form.exec(text);
  if (!match)
    throw new GraphFailure(
      400,
      "ErrorInvalidProperty",
      "PropertyId values may only be in one of the following formats: 'MapiPropertyType namespaceGuid Name propertyName', 'MapiPropertyType namespaceGuid Id propertyId' or 'MapiPropertyType propertyTag'.",
    );
  const [, type, space, name] = match;
  if (type !== "String") throw notBuilt(`extended properties of the type '${type}'`);
  return space === undefined ? text : `${type} ${space.toLowerCase()} ${name}`;
}

/** What an `Any` over the properties asks for, or null when the filter is another; throws 501 for what is not built. */
export function askedProperty(filter: string): { id: string; value: string } | null {
  if (!/^singleValueExtendedProperties\//i.test(filter)) return null;
  const any = new RegExp(
    `^singleValueExtendedProperties/any\\(\\s*(\\w+)\\s*:\\s*\\1/id\\s+eq\\s+${quoted}\\s+and\\s+\\1/value\\s+eq\\s+${quoted}\\s*\\)$`,
    "i",
  );
  const match = any.exec(filter.trim());
  if (!match) throw notBuilt("that filter over singleValueExtendedProperties");
  return { id: propertyId(unquoted(match[2])), value: unquoted(match[3]) };
}

/** The ids in `singleValueExtendedProperties($filter=id eq '…' or id eq '…')`; undefined without $expand. */
export function expandedProperties(expand: string | undefined): string[] | undefined {
  if (expand === undefined) return undefined;
  const match = /^singleValueExtendedProperties\(\s*\$?filter\s*=(.*)\)$/is.exec(expand.trim());
  const clauses = (match?.[1] ?? "").trim().split(/\s+or\s+/i);
  return clauses.map((clause) => {
    const id = new RegExp(`^id\\s+eq\\s+${quoted}$`, "i").exec(clause.trim());
    if (!id) throw notBuilt(`the expansion '${expand}'`);
    return propertyId(unquoted(id[1]));
  });
}

function unquoted(text = ""): string {
  return text.replaceAll("''", "'");
}
