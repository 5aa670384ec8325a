// How every group stands today, and which could not be read: those stop nobody else's reminders.

import type { BrokenRow } from "#domain/entities.ts";
import type { GroupStanding } from "#domain/notices.ts";
import { obligations } from "#domain/obligations.ts";
import type { Day } from "#schema/day.ts";
import type { OpenedRegisters } from "#store/port.ts";
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
  store: Ports["store"],
  groupKey: string | null,
  today: Day,
): Promise<OpenedStandings> {
  const opened = groupKey === null ? await store.allRegisters() : await openOne(store, groupKey);
  return {
    standings: opened.registers.map((register) => ({ register, obligations: obligations(register, today) })),
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

async function openOne(store: Ports["store"], groupKey: string): Promise<OpenedRegisters> {
  const { rows } = await store.groups();
  const group = rows.find(({ key }) => key === groupKey);
  if (!group) throw new UnknownGroupError(groupKey);
  try {
    return { registers: [await store.registerOf(group)], unreachable: [], brokenRows: [] };
  } catch (error) {
    const problem = worldProblem(error).code;
    return { registers: [], unreachable: [{ group, problem }], brokenRows: [] };
  }
}
