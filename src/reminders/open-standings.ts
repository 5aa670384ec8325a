// How every group stands today, and which could not be read: those stop nobody else's reminders.
import { dutiesOf } from "#domain/duties.ts";
import type { Duty } from "#domain/duty.ts";
import type { BrokenRow, Group, WholeRegister } from "#domain/entities.ts";
import type { Day } from "#schema/day.ts";
import type { Desk, OpenedWholeRegisters } from "#store/port.ts";
import type { RunProblem } from "./result.ts";
import { faultOf, worldProblem } from "./world-problem.ts";

/** A group as it was read, with all that waits there. */
export interface Standing {
  register: WholeRegister;
  duties: Duty[];
}

export interface OpenedStandings {
  standings: Standing[];
  /** Every group of the register, those that could not be read among them. */
  groups: Group[];
  unread: { key: string; title: string; problem: string }[];
  /** Whether something may wait in the group that is not in `standings`. */
  mayBeUnread(groupKey: string): boolean;
  problems: RunProblem[];
}

/** Thrown when the wished group is not in the register. */
export class UnknownGroupError extends Error {
  override readonly name = "UnknownGroupError";
}

/** All groups, or the one wished for. Rejects when the register itself cannot be read or holds no such group. */
export async function openStandings(
  desk: Desk,
  groupKey: string | null,
  today: Day,
): Promise<OpenedStandings> {
  const opened = groupKey === null ? await openAll(desk) : await openOne(desk, groupKey);
  const judged = opened.registers.map((register) => ({
    register,
    duties: faultOf(() => dutiesOf(register, today)),
  }));
  const standings = judged.flatMap(({ register, duties }) =>
    "value" in duties ? [{ register, duties: duties.value }] : [],
  );
  const faults = judged.flatMap(({ register, duties }) =>
    "fault" in duties ? [{ group: register.group, problem: duties.fault }] : [],
  );
  const known = new Set(standings.map(({ register }) => register.group.key));
  const incomplete = new Set(opened.incomplete.map(({ group }) => group.key));
  const unread = [...opened.unreachable, ...faults].map(({ group, problem }) => ({
    key: group.key,
    title: group.title,
    problem,
  }));
  // A group that is neither read nor missed has been taken out of the register, if all of the register was seen.
  const isWhole = groupKey === null && opened.brokenRows.every(({ list }) => list !== "Groups");
  const missed = new Set(unread.map(({ key }) => key));
  return {
    standings,
    groups: opened.groups,
    unread,
    mayBeUnread: (key) => incomplete.has(key) || (!known.has(key) && (missed.has(key) || !isWhole)),
    problems: [
      ...opened.unreachable.map(
        ({ group, problem }): RunProblem => ({
          kind: "unreachable",
          group: group.title,
          code: problem,
        }),
      ),
      ...opened.incomplete.map(
        ({ group, list, problem }): RunProblem => ({
          kind: "incomplete",
          group: group.title,
          list,
          code: problem,
        }),
      ),
      ...faults.map(
        ({ group, problem }): RunProblem => ({ kind: "fault", group: group.title, cause: problem }),
      ),
      ...brokenRowProblems([
        ...opened.brokenRows,
        ...opened.registers.flatMap((register) => register.brokenRows),
      ]),
    ],
  };
}

/** The problems of rows that a hand has broken. */
export function brokenRowProblems(rows: readonly BrokenRow[]): RunProblem[] {
  return rows.map(({ list, id, webUrl }) => ({ kind: "brokenRow", list, id, webUrl }));
}

type Opened = OpenedWholeRegisters & { groups: Group[] };

async function openAll(desk: Desk): Promise<Opened> {
  const opened = await desk.wholeRegisters();
  return { ...opened, groups: [...opened.registers, ...opened.unreachable].map(({ group }) => group) };
}

async function openOne(desk: Desk, groupKey: string): Promise<Opened> {
  const { rows: groups } = await desk.groups();
  const group = groups.find(({ key }) => key === groupKey);
  if (!group) throw new UnknownGroupError(groupKey);
  const none = { groups, registers: [], unreachable: [], incomplete: [], brokenRows: [] };
  try {
    return { ...none, registers: [await desk.wholeRegisterOf(group)] };
  } catch (error) {
    return { ...none, unreachable: [{ group, problem: worldProblem(error).code }] };
  }
}
