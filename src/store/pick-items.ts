// Items picked by an indexed column however long the list grows: SharePoint looks through 5,000 rows for one question,
// and refuses the question when more than that answer to it.
import type { GraphClient } from "#graph/client.ts";
import { GraphError } from "#graph/graph-error.ts";
import type { ListItem } from "#graph/list-item.ts";
import { type ListQuery, type Only, query } from "#graph/list-items.ts";
import { internalName } from "#schema/names.ts";

/** The items a question picks; when they are too many to be asked for, the list is read whole and they are picked here. */
export async function pickItems(client: GraphClient, asked: ListQuery & { only: Only }): Promise<ListItem[]> {
  try {
    return await query(client, { ...asked, isLong: true });
  } catch (error) {
    if (!isTooMany(error)) throw error;
    const { site, list, only } = asked;
    const all = await query(client, { site, list });
    return all.filter(({ fields }) => isPicked(fields[internalName(only.property)], only));
  }
}

/** Reports tell of 422 and of 429; a call that is merely throttled says when to come back. */
function isTooMany(error: unknown): boolean {
  if (!(error instanceof GraphError)) return false;
  return error.status === 422 || (error.status === 429 && error.retryAfter === null);
}

/** As SharePoint compares texts: without regard to case, an empty cell in no order. */
function isPicked(cell: unknown, { value, compare = "eq" }: Only): boolean {
  if (typeof cell !== "string") return false;
  const [found, wanted] = [cell.toLowerCase(), value.toLowerCase()];
  return compare === "eq" ? found === wanted : found >= wanted;
}
