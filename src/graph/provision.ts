// Looks at a site, plans what is missing and adds it. Safe to run again, and after a run that stopped half-way: each run
// looks anew. Nothing is ever deleted or narrowed.
import type { ColumnFacet } from "#schema/column.ts";
import type { List } from "#schema/define-list.ts";
import { internalName } from "#schema/names.ts";
import { sendBatch } from "./batch.ts";
import type { GraphClient } from "./client.ts";
import { foundListOf } from "./found-list.ts";
import { GraphError } from "./graph-error.ts";
import type { Change, DisplayName, FoundList, Plan } from "./provision-plan.ts";
import { planFor } from "./provision-plan.ts";
import { listPath, placeOf, type SiteAddress, sitePath } from "./sites.ts";

/** What the site lacks. Rejects with a GraphError when the site is not there or may not be read. */
export async function planSite(
  client: GraphClient,
  site: SiteAddress,
  lists: readonly List[],
  name: DisplayName,
): Promise<Plan> {
  await client.send({ method: "GET", path: sitePath(site), place: placeOf(site) });
  const asked = await sendBatch(
    client,
    lists.map((list) => ({
      method: "GET",
      path: `${listPath(site, list.name)}?$expand=columns`,
      place: placeOf(site, list.name),
    })),
  );
  const found = new Map<string, FoundList>();
  for (const [index, outcome] of asked.entries()) {
    const list = lists[index];
    if (!list) continue;
    if (outcome.ok) found.set(list.name, foundListOf(outcome.value.body, placeOf(site, list.name)));
    else if (outcome.error.code !== "not-found") throw outcome.error;
  }
  return planFor(lists, found, name);
}

/**
 * Makes the plan's changes, a new list with all its columns in one call. Returns what was done, in order. A change that
 * alone was turned down is handed to `refused` and the rest is made; any other failure, or one without `refused`, rejects.
 */
export async function applyPlan(
  client: GraphClient,
  site: SiteAddress,
  plan: Plan,
  name: DisplayName,
  refused?: (change: Change, error: GraphError) => void,
): Promise<Change[]> {
  const made = new Set(
    plan.changes.flatMap((change) => (change.kind === "addList" ? [change.list.name] : [])),
  );
  const done: Change[] = [];
  for (const change of plan.changes) {
    const isPartOfNewList = change.kind === "addColumn" && made.has(change.list.name);
    if (isPartOfNewList) continue;
    try {
      await apply(client, site, change, name);
      done.push(change);
    } catch (error) {
      if (!refused || !(error instanceof GraphError) || !concernsOneChange(error)) throw error;
      refused(change, error);
    }
  }
  return done;
}

/** A missing right or a dead line would stop the next change too; rows in the way stop this one alone. */
function concernsOneChange(error: GraphError): boolean {
  return error.code === "unexpected" || error.code === "changed-meanwhile";
}

async function apply(
  client: GraphClient,
  site: SiteAddress,
  change: Change,
  name: DisplayName,
): Promise<void> {
  const { list } = change;
  const place = placeOf(site, list.name);
  if (change.kind === "addList") {
    const columns = Object.keys(list.columns)
      .filter((property) => !list.columns[property]?.builtIn)
      .map((property) => columnBody(list, property, name));
    // The list is found by its name, so that name is not translated; its description tells people what it is.
    const body = {
      displayName: list.name,
      description: name(list.name),
      columns,
      list: { template: "genericList" },
    };
    await client.send({ method: "POST", path: `${sitePath(site)}/lists`, body, place });
    // Every list is born with a Title of SharePoint's own, and with ids that only it knows: look again at what is left.
    const left = await planSite(client, site, [list], name);
    for (const rest of left.changes) if (rest.kind !== "addList") await apply(client, site, rest, name);
    return;
  }
  const columns = `${listPath(site, list.name)}/columns`;
  const inColumn = { ...place, column: internalName(change.property) };
  if (change.kind === "addColumn") {
    const body = columnBody(list, change.property, name);
    await client.send({ method: "POST", path: columns, body, place: inColumn });
    return;
  }
  const path = `${columns}/${encodeURIComponent(change.column)}`;
  await client.send({ method: "PATCH", path, body: patchFor(change), place: inColumn });
}

function patchFor(change: Exclude<Change, { kind: "addList" | "addColumn" }>): object {
  switch (change.kind) {
    case "addIndex":
      return change.unique ? { indexed: true, enforceUniqueValues: true } : { indexed: true };
    case "addChoices":
      return { choice: { choices: change.choices } };
    case "nameColumn":
      return { displayName: change.displayName };
  }
}

function columnBody(list: List, property: string, name: DisplayName): object {
  const column = list.columns[property];
  if (!column) throw new Error(`List ${list.name} has no column ${property}.`);
  const facet: ColumnFacet = column.kind.facet;
  return {
    name: internalName(property),
    displayName: name(list.name, property),
    ...facet,
    ...(column.indexed ? { indexed: true } : {}),
    ...(column.unique ? { enforceUniqueValues: true } : {}),
  };
}
