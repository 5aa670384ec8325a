// What was found of one group, list by list: the items of each list that was asked for, or why it could not be read.
import type { Rows } from "#domain/entities.ts";
import { type Outcome, valueIn } from "#graph/batch.ts";
import type { GraphClient } from "#graph/client.ts";
import type { ListItem } from "#graph/list-item.ts";
import { type ListQuery, queryAll } from "#graph/list-items.ts";
import type { List } from "#schema/define-list.ts";
import { rowsOf } from "./rows.ts";
import type { Row } from "./table.ts";

export type Found = ReadonlyMap<List, Outcome<ListItem[]>>;

/** What each group's queries find, all of them in as few batches as they take; never two of one list in a group. */
export async function findAll(client: GraphClient, asked: readonly ListQuery[][]): Promise<Found[]> {
  const outcomes = (await queryAll(client, asked.flat())).values();
  return asked.map((queries) => {
    const found = new Map<List, Outcome<ListItem[]>>();
    for (const { list } of queries) {
      const { value } = outcomes.next();
      if (value) found.set(list, value);
    }
    return found;
  });
}

/** The items found in a list. Throws its GraphError when it could not be read. */
export function itemsIn(found: Found, list: List): ListItem[] {
  const outcome = found.get(list);
  if (!outcome) throw new Error(`${list.name} was never asked for.`);
  return valueIn(outcome);
}

/** The rows found in a list. Throws its GraphError when it could not be read. */
export function rowsIn<L extends List>(found: Found, list: L): Rows<Row<L>> {
  return rowsOf(list, itemsIn(found, list));
}
