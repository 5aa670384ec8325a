// The rows of Alla grupper: what waits in each group, what is not known about it, and which cannot be read at all. No
// group is left out.
import { dayMeaning } from "#domain/duty.ts";
import type { Group, NewGroupStatus, NewOpenObligation } from "#domain/entities.ts";
import type { Day } from "#schema/day.ts";
import type { MissingFact } from "#schema/lists/missing-facts.ts";
import type { WorldProblemCode } from "#store/port.ts";

/** How one group stands, as the coordinators' list keeps it or as it has just been worked out. */
export interface KnownStanding {
  status: NewGroupStatus;
  open: readonly NewOpenObligation[];
}

interface RowOfGroup {
  key: string;
  group: Group;
  /** Everybody a search should find the row by. */
  people: readonly string[];
}

export type DueRow = RowOfGroup & { kind: "due"; obligation: NewOpenObligation };

export type GroupRow =
  | DueRow
  | (RowOfGroup & { kind: "lacking"; missing: readonly MissingFact[] })
  | (RowOfGroup & { kind: "nothing" })
  | (RowOfGroup & { kind: "unknown" })
  | (RowOfGroup & { kind: "unreachable"; problem: WorldProblemCode });

/** Every row: nearest day first, then what waits without one, what the years have run past, then what is not known, then the rest. */
export function groupRows(
  groups: readonly Group[],
  standings: ReadonlyMap<string, KnownStanding>,
): GroupRow[] {
  return groups
    .flatMap((group) => rowsOfGroup(group, standings.get(group.key)))
    .sort(
      (a, b) =>
        rankOf(a) - rankOf(b) || dayOf(a) - dayOf(b) || a.group.title.localeCompare(b.group.title, "sv"),
    );
}

function rowsOfGroup(group: Group, standing: KnownStanding | undefined): GroupRow[] {
  const people = group.coordinatorName === null ? [] : [group.coordinatorName];
  if (!standing) return [{ kind: "unknown", key: `unknown/${group.key}`, group, people }];
  const { status, open } = standing;
  const rows: GroupRow[] = open.map((obligation) => ({
    kind: "due",
    key: obligation.key,
    group,
    people: [...(obligation.holders ?? []), ...people],
    obligation,
  }));
  if (status.problem !== null) {
    const problem = status.problem as WorldProblemCode;
    rows.push({ kind: "unreachable", key: `unreachable/${group.key}`, group, people, problem });
  } else if (status.lacking !== null && status.lacking.length > 0) {
    rows.push({ kind: "lacking", key: `lacking/${group.key}`, group, people, missing: status.lacking });
  }
  return rows.length > 0 ? rows : [{ kind: "nothing", key: `nothing/${group.key}`, group, people }];
}

/** What has a last day first; what only waits since some day must not hide what is late. */
function rankOf(row: GroupRow): number {
  if (row.kind !== "due") return { lacking: 3, unreachable: 4, unknown: 5, nothing: 6 }[row.kind];
  if (row.obligation.isMissed) return 2;
  return dayMeaning[row.obligation.facts.kind] === "since" ? 1 : 0;
}

function dayOf(row: GroupRow): Day {
  return row.kind === "due" ? row.obligation.day : 0;
}
