// What the coordinators' desk says, and the standing of groups worked out anew: for whoever acts on what a cache shows.
import { queryOptions } from "@tanstack/react-query";
import { dutiesOf } from "#domain/duties.ts";
import type {
  Group,
  NewGroupStatus,
  NewOpenObligation,
  Notice,
  Policy,
  Rows,
  WholeRegister,
} from "#domain/entities.ts";
import { standingOfGroup } from "#domain/group-status.ts";
import { heardIn } from "#domain/heard.ts";
import { policyFrom } from "#domain/reminder-policy.ts";
import { unreadKinds } from "#domain/unread-kinds.ts";
import type { Day } from "#schema/day.ts";
import type { OpenedWholeRegisters, Store } from "#store/port.ts";
import type { Session } from "./session/session.tsx";
import { worldProblemOf } from "./session/world-problem.ts";

/** How far back the log is read for the page; what was said before that has long been overtaken. */
const logDays = 100;

export const deskKey = ["desk"] as const;

/** Status, open obligations, log, runs and policies: five lists, whatever the number of groups. */
export function deskQuery(session: Session) {
  return queryOptions({
    queryKey: [...deskKey, session.today],
    queryFn: async () => {
      const store = await session.store();
      const since = session.today - logDays;
      const missing: string[] = [];
      const [status, open, notices, runs, policies] = await Promise.all([
        orNone(store.groupStatus(), missing),
        orNone(store.openObligations(), missing),
        store.noticesSince(since),
        store.runsSince(since),
        store.policies(),
      ]);
      return { status, open, notices, runs, policies, missing };
    },
  });
}

/** A cache whose list is missing holds nothing: everything in it can be worked out anew. `missing` is told its name. */
async function orNone<T>(asked: Promise<Rows<T>>, missing: string[]): Promise<Rows<T>> {
  try {
    return await asked;
  } catch (error) {
    const problem = worldProblemOf(error);
    if (problem?.code !== "not-found") throw error;
    if (problem.place.list !== undefined) missing.push(problem.place.list);
    return { rows: [], brokenRows: [] };
  }
}

/** What was closed lately: done before somebody had to be reminded again. */
export function closedQuery(session: Session) {
  return queryOptions({
    queryKey: ["closed", session.today],
    queryFn: async () => orNone((await session.store()).closedObligationsSince(session.today - logDays), []),
  });
}

/** One group's standing as it is now. */
export interface FreshStanding {
  status: NewGroupStatus;
  open: readonly NewOpenObligation[];
}

export interface Recomputed {
  registers: WholeRegister[];
  standings: FreshStanding[];
  unreachable: OpenedWholeRegisters["unreachable"];
}

interface Recomputing {
  groups: readonly Group[];
  policies: readonly Policy[];
  log: readonly Notice[];
  today: Day;
  /** Milliseconds since 1970. */
  asOf: number;
}

/**
 * Reads these groups whole, works out how they stand and writes it back for everybody. That the writing fails is no
 * reason not to show what was read. Rejects with a GraphError when nothing could be read.
 */
export async function recompute(
  store: Store,
  { groups, policies, log, today, asOf }: Recomputing,
): Promise<Recomputed> {
  const { registers, unreachable, incomplete } = await store.wholeRegisters(groups);
  const policyOf = policyFrom(policies);
  const heard = heardIn(log, today);
  const standings = registers.map((register) => ({
    ...standingOfGroup(register, dutiesOf(register, today), { policyOf, heard, asOf, today }),
    unread: unreadKinds(
      incomplete.filter(({ group }) => group.key === register.group.key).map(({ list }) => list),
    ),
  }));
  await store.writeBack(standings, today).catch(() => undefined);
  return { registers, standings, unreachable };
}
