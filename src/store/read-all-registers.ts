// Every group's register at once, or with everything that can wait there. A site that cannot be read is told with its
// reason and stops nobody else's; a list that only some sites lack leaves the rest of its group true.
import type { Group } from "#domain/entities.ts";
import type { GraphErrorCode } from "#graph/graph-error.ts";
import type { List } from "#schema/define-list.ts";
import type { Found } from "./found.ts";
import { judged, waiting } from "./group-queries.ts";
import { type OpenedGroups, openGroups } from "./open-groups.ts";
import type { OpenedRegisters, OpenedWholeRegisters } from "./port.ts";
import { registerFrom, wholeRegisterFrom } from "./read-register.ts";
import type { Sites } from "./sites.ts";

/** All registers. Rejects with a GraphError only when the register's own lists cannot be read. */
export async function readAllRegisters(sites: Sites): Promise<OpenedRegisters> {
  const { readable, ...told } = reachable(await openGroups(sites, judged));
  return { ...told, registers: readable.map(({ group, found }) => registerFrom(group, found)) };
}

/** The whole registers of the groups given, or of all. Rejects only when the register's own lists cannot be read. */
export async function readWholeRegisters(
  sites: Sites,
  groups?: readonly Group[],
): Promise<OpenedWholeRegisters> {
  const { readable, ...told } = reachable(await openGroups(sites, [...judged, ...waiting], groups));
  const parts = readable.map(({ group, found }) => ({ group, unread: unreadOf(found, waiting), found }));
  return {
    ...told,
    registers: parts.map(({ group, unread, found }) => wholeRegisterFrom(group, without(found, unread))),
    incomplete: parts.flatMap(({ group, unread }) =>
      unread.map(({ list, problem }) => ({ group, list: list.name, problem })),
    ),
  };
}

/** The groups whose register can be read, and those whose cannot. */
function reachable({ opened, gone, brokenRows }: OpenedGroups) {
  const readable: typeof opened = [];
  const unreachable: OpenedRegisters["unreachable"] = gone.map((group) => ({ group, problem: "not-found" }));
  for (const one of opened) {
    const [first] = unreadOf(one.found, judged);
    if (first) unreachable.push({ group: one.group, problem: first.problem });
    else readable.push(one);
  }
  return { readable, unreachable, brokenRows };
}

interface Unread {
  list: List;
  problem: GraphErrorCode;
}

function unreadOf(found: Found, lists: readonly List[]): Unread[] {
  return lists.flatMap((list) => {
    const outcome = found.get(list);
    return outcome && !outcome.ok ? [{ list, problem: outcome.error.code }] : [];
  });
}

/** As if these lists were there and empty. */
function without(found: Found, unread: readonly Unread[]): Found {
  const rest = new Map(found);
  for (const { list } of unread) rest.set(list, { ok: true, value: [] });
  return rest;
}
