// What stands in a list at a place that is to be written: its id and ETag, and the row unless a hand has broken it.
import type { ListItem } from "#graph/list-item.ts";
import type { List } from "#schema/define-list.ts";
import { rowOf } from "./rows.ts";
import type { Row } from "./table.ts";

export interface Present<L extends List> {
  id: string;
  etag: string;
  /** As the cells stand; null for anything but a text. */
  key: string | null;
  groupKey: string | null;
  row: Row<L> | null;
}

/** What an item is to somebody who is about to write it. */
export function presentOf<L extends List>(list: L, item: ListItem): Present<L> {
  const row = rowOf(list, item);
  const { Key, GroupKey } = item.fields;
  const text = (cell: unknown) => (typeof cell === "string" ? cell : null);
  return {
    id: item.id,
    etag: item.etag,
    key: text(Key),
    groupKey: text(GroupKey),
    row: row.ok ? row.value : null,
  };
}
