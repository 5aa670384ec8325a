// How every group stands today, and which could not be read: those stop nobody else's reminders.

import { dutiesOf } from "#domain/duties.ts";
import type { BrokenRow } from "#domain/entities.ts";
import type { GroupStanding } from "#domain/notices.ts";
import type { Day } from "#schema/day.ts";
import type { OpenedWholeRegisters } from "#store/port.ts";
import type { Ports } from "./ports.ts";
import type { RunProblem } from "./result.ts";
import { worldProblem } from "./world-problem.ts";

export interface OpenedStandings {
  standings: GroupStanding[];
  problems: RunProblem[];
}

/** Thrown when the wished group is not in the register. */
export class UnknownGroupError extends Error {
  override readonly name = "UnknownGroupError";
}

/** All groups, or the one wished for. Rejects when the register itself cannot be read or holds no such group. */
export async function openStandings(
  store: Ports["desk"],
  groupKey: string | null,
  today: Day,
): Promise<OpenedStandings> {
  const opened = groupKey === null ? await store.wholeRegisters() : await openOne(store, groupKey);
  return {
    standings: opened.registers.map((register) => ({ register, duties: dutiesOf(register, today) })),
    problems: [
      ...opened.unreachable.map(
        ({ group, problem }): RunProblem => ({
          kind: "unreachable",
          group: group.title,
          code: problem,
        }),
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

async function openOne(store: Ports["desk"], groupKey: string): Promise<OpenedWholeRegisters> {
  const { rows } = await store.groups();
  const group = rows.find(({ key }) => key === groupKey);
  if (!group) throw new UnknownGroupError(groupKey);
  try {
    return {
      registers: [await store.wholeRegisterOf(group)],
      unreachable: [],
      incomplete: [],
      brokenRows: [],
    };
  } catch (error) {
    const problem = worldProblem(error).code;
    return { registers: [], unreachable: [{ group, problem }], incomplete: [], brokenRows: [] };
  }
}
