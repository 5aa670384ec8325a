// The rows of Alla grupper: what each group must do next, what is not known about it, and which cannot be read at all.
// No group is left out.
import type { Group, Register } from "#domain/entities.ts";
import { type Obligation, obligations } from "#domain/obligations.ts";
import { holdersOf } from "#domain/standing.ts";
import type { Day } from "#schema/day.ts";
import type { OpenedRegisters, WorldProblemCode } from "#store/port.ts";
import { type MissingFact, missingFacts } from "./missing-facts.ts";

interface RowOfGroup {
  key: string;
  group: Group;
  /** Everybody a search should find the row by. */
  people: string[];
}

export type DueRow = RowOfGroup & { kind: "due"; obligation: Obligation; holders: string[] };

export type GroupRow =
  | DueRow
  | (RowOfGroup & { kind: "lacking"; missing: MissingFact[] })
  | (RowOfGroup & { kind: "nothing" })
  | (RowOfGroup & { kind: "unreachable"; problem: WorldProblemCode });

/** Every row: nearest last day first, then what the years have run past, then what is not known, then the rest. */
export function groupRows({ registers, unreachable }: OpenedRegisters, today: Day): GroupRow[] {
  const rows = [
    ...registers.flatMap((register) => rowsOfGroup(register, today)),
    ...unreachable.map(({ group, problem }) => ({
      kind: "unreachable" as const,
      key: `unreachable/${group.key}`,
      group,
      people: named([group.coordinatorName]),
      problem,
    })),
  ];
  return rows.sort(
    (a, b) =>
      rankOf(a) - rankOf(b) || dayOf(a) - dayOf(b) || a.group.title.localeCompare(b.group.title, "sv"),
  );
}

function rowsOfGroup(register: Register, today: Day): GroupRow[] {
  const { group } = register;
  const people = named([...register.memberships.map(({ personName }) => personName), group.coordinatorName]);
  const due = obligations(register, today).filter((obligation) => isShown(obligation, today));
  const missing = missingFacts(register, today);
  const rows: GroupRow[] = due.map((obligation) => ({
    kind: "due",
    key: obligation.key,
    group,
    people,
    obligation,
    holders: holdersNow(obligation, register, today),
  }));
  if (missing.length > 0) rows.push({ kind: "lacking", key: `lacking/${group.key}`, group, people, missing });
  return rows.length > 0 ? rows : [{ kind: "nothing", key: `nothing/${group.key}`, group, people }];
}

/** What is open, what waits to be received, and what is done until its last day has passed. */
function isShown({ state, progress, lastDay }: Obligation, today: Day): boolean {
  const isDone = state === "done" || state === "doneLate";
  return !isDone || progress === "handedIn" || lastDay >= today;
}

/** Whose turn it is: the group's own, its coordinator's, or the body that adopts. */
function holdersNow({ progress, rule }: Obligation, register: Register, today: Day): string[] {
  if (progress === "handedIn") return named([register.group.coordinatorName]);
  if (progress === "received") return named([rule.adoptedBy]);
  if (progress === "adopted") return [];
  const leaders = named(
    holdersOf(register, ["chair", "convener"], today).map(({ personName }) => personName),
  );
  return leaders.length > 0 ? leaders : named([register.group.coordinatorName]);
}

/** What waits to be received long after its last day is listed above the table: here it must not hide what is late. */
function rankOf(row: GroupRow): number {
  if (row.kind === "due") {
    const { state, progress, daysLeft } = row.obligation;
    return state === "missed" || (progress === "handedIn" && daysLeft < 0) ? 1 : 0;
  }
  return { lacking: 2, unreachable: 3, nothing: 4 }[row.kind];
}

function dayOf(row: GroupRow): Day {
  return row.kind === "due" ? row.obligation.lastDay : 0;
}

function named(names: readonly (string | null)[]): string[] {
  return [...new Set(names.filter((name) => name !== null))];
}
