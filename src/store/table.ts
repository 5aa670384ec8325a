// One list on one site, as rows: read, add and change without doubling or losing anything, whatever the network does.
import type { Rows, Stored } from "#domain/entities.ts";
import type { GraphClient } from "#graph/client.ts";
import { changedMeanwhile, GraphError, withOutcome } from "#graph/graph-error.ts";
import type { ListItem } from "#graph/list-item.ts";
import { changeItem, createItem, type Only, query, readItem } from "#graph/list-items.ts";
import { placeOf, type SiteAddress } from "#graph/sites.ts";
import type { EntityOf, List } from "#schema/define-list.ts";
import { changedCells, newCells } from "./cells.ts";
import { type Changes, holds } from "./merge.ts";
import { pickItems } from "./pick-items.ts";
import { type Present, presentOf } from "./present.ts";
import { rowOf, rowsOf } from "./rows.ts";

export type Row<L extends List> = Stored<EntityOf<L>>;

export interface Table<L extends List> {
  readonly list: L;
  /** Every row, or those whose indexed column has this value. */
  rows(only?: Only): Promise<Rows<Row<L>>>;
  /** Rows picked by an indexed column, also when they are more than SharePoint looks through for one question. */
  picked(only: Only): Promise<Rows<Row<L>>>;
  /** The row with this key, or null. */
  byKey(key: string): Promise<Row<L> | null>;
  /** What stands under this key, with the row when it is whole; or null. */
  find(key: string): Promise<Present<L> | null>;
  /** The row as it stands now. */
  reread(row: Row<L>): Promise<Row<L>>;
  /** Sends one create. Throws an Error when the entity is not valid, which the form should have said. */
  create(entity: EntityOf<L>): Promise<Row<L>>;
  /** Sends one change of a row as it was read, under its ETag. Throws an Error when it is not valid. */
  change(row: Row<L>, changes: Changes<L>): Promise<Row<L>>;
  /** Sends one change that writes every column of what was found, broken or whole, under its ETag. */
  replace(found: Present<L>, entity: EntityOf<L>): Promise<Row<L>>;
}

/** The list on a site, through a client. */
export function openTable<L extends List>(client: GraphClient, site: SiteAddress, list: L): Table<L> {
  const place = placeOf(site, list.name);

  /** What SharePoint holds is said by the answer, unless it differs from what was sent: then by the row itself. */
  const confirmed = async (item: ListItem, sent: Changes<L>): Promise<Row<L>> => {
    const answered = rowOf(list, item);
    if (answered.ok && answered.value.row.etag !== "" && holds(list, answered.value, sent)) {
      return answered.value;
    }
    try {
      return whole(await readItem(client, site, list, item.id));
    } catch (error) {
      // The write itself has succeeded, whatever became of the reading.
      throw error instanceof GraphError ? withOutcome(error, true) : error;
    }
  };

  const whole = (item: ListItem): Row<L> => {
    const row = rowOf(list, item);
    if (row.ok) return row.value;
    const columns = row.problems.problems.map((problem) => problem.column).join(", ");
    throw changedMeanwhile(`Row ${item.id} has been broken by hand: ${columns}.`, place);
  };

  const itemUnder = async (key: string): Promise<ListItem | undefined> =>
    (await query(client, { site, list, only: { property: "key", value: key } }))[0];

  const table: Table<L> = {
    list,
    rows: async (only) => rowsOf(list, await query(client, { site, list, ...(only ? { only } : {}) })),
    picked: async (only) => rowsOf(list, await pickItems(client, { site, list, only })),
    byKey: async (key) => {
      const item = await itemUnder(key);
      return item ? whole(item) : null;
    },
    find: async (key) => {
      const item = await itemUnder(key);
      return item ? presentOf(list, item) : null;
    },
    reread: async ({ row }) => whole(await readItem(client, site, list, row.id)),
    create: async (entity) => confirmed(await createItem(client, site, list, newCells(list, entity)), entity),
    change: async (row, changes) => {
      const item = await changeItem(client, site, list, row.row, changedCells(list, changes));
      // The ETag held, so the row is what was read with these changes and nothing else.
      return confirmed(item, { ...row, ...changes });
    },
    replace: async (found, entity) =>
      confirmed(await changeItem(client, site, list, found, changedCells(list, entity)), entity),
  };
  return table;
}
