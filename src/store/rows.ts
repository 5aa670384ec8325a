// Items become rows: the entity, and SharePoint's own facts about it. What a hand has broken is told, never guessed at.
import type { Actor, BrokenRow, RowFacts, Rows, Stored } from "#domain/entities.ts";
import type { Identity, ListItem } from "#graph/list-item.ts";
import { decode } from "#schema/codec.ts";
import type { EntityOf, List } from "#schema/define-list.ts";
import { parseInstant } from "#schema/kinds/day.ts";
import { fail, ok, type Result } from "#schema/result.ts";

/** The row an item holds, or what is wrong with it. */
export function rowOf<L extends List>(list: L, item: ListItem): Result<Stored<EntityOf<L>>, BrokenRow> {
  const decoded = decode(list, item.fields);
  if (decoded.ok) return ok({ ...decoded.value, row: factsOf(item) });
  return fail({ list: list.name, id: item.id, webUrl: item.webUrl, problems: decoded.problems });
}

/** The rows of many items, the broken ones apart. */
export function rowsOf<L extends List>(list: L, items: readonly ListItem[]): Rows<Stored<EntityOf<L>>> {
  const rows: Stored<EntityOf<L>>[] = [];
  const brokenRows: BrokenRow[] = [];
  for (const item of items) {
    const row = rowOf(list, item);
    if (row.ok) rows.push(row.value);
    else brokenRows.push(row.problems);
  }
  return { rows, brokenRows };
}

function factsOf(item: ListItem): RowFacts {
  return {
    id: item.id,
    etag: item.etag,
    createdAt: parseInstant(item.createdDateTime) ?? 0,
    createdBy: actorOf(item.createdBy),
    modifiedAt: parseInstant(item.lastModifiedDateTime) ?? 0,
    modifiedBy: actorOf(item.lastModifiedBy),
    version: versionOf(item),
    webUrl: item.webUrl,
  };
}

/** SharePoint counts versions as "3.0"; a list without versions still counts writes in the ETag. */
function versionOf(item: ListItem): number {
  const shown = item.fields._UIVersionString;
  if (typeof shown === "string" && /^\d+/.test(shown)) return Number.parseInt(shown, 10);
  return Number(/,(\d+)"?$/.exec(item.etag)?.[1] ?? 1);
}

function actorOf({ id, name, isApplication }: Identity): Actor {
  return { id, name, isService: isApplication };
}
