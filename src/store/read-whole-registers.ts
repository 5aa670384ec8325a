// Many groups' registers at once, with everything that can wait there. A site that cannot be read is told with its
// reason and stops nobody else's; a list that only some sites lack leaves the rest of its group true.
import type { Group } from "#domain/entities.ts";
import type { GraphErrorCode } from "#graph/graph-error.ts";
import type { List } from "#schema/define-list.ts";
import type { Found } from "./found.ts";
import { judged, waiting } from "./group-queries.ts";
import { openGroups } from "./open-groups.ts";
import type { OpenedWholeRegisters } from "./port.ts";
import { wholeRegisterFrom } from "./read-register.ts";
import type { Sites } from "./sites.ts";

/** The whole registers of the groups given, or of all. Rejects only when the register's own lists cannot be read. */
export async function readWholeRegisters(
  sites: Sites,
  groups?: readonly Group[],
): Promise<OpenedWholeRegisters> {
  const { opened, gone, brokenRows } = await openGroups(sites, [...judged, ...waiting], groups);
  const result: OpenedWholeRegisters = {
    registers: [],
    unreachable: gone.map((group) => ({ group, problem: "not-found" })),
    incomplete: [],
    brokenRows,
  };
  for (const { group, found } of opened) {
    const [unreadable] = unreadOf(found, judged);
    if (unreadable) {
      result.unreachable.push({ group, problem: unreadable.problem });
      continue;
    }
    const unread = unreadOf(found, waiting);
    for (const { list, problem } of unread) {
      result.incomplete.push({ group, list: list.name, problem });
    }
    result.registers.push(wholeRegisterFrom(group, without(found, unread)));
  }
  return result;
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
