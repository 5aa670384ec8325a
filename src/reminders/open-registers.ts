// Every group's register as it could be read tonight, or the one wished for.
import type { BrokenRow, Group } from "#domain/entities.ts";
import type { Desk, OpenedWholeRegisters } from "#store/port.ts";
import type { RunProblem } from "./result.ts";
import { worldProblem } from "./world-problem.ts";

export interface OpenedGroups extends OpenedWholeRegisters {
  /** Every group of the register, those that could not be read among them. */
  groups: Group[];
  /** Whether a group that is neither here nor missed has left the register: all of it was asked for, and could be read. */
  isWhole: boolean;
}

/** Thrown when the wished group is not in the register. */
export class UnknownGroupError extends Error {
  override readonly name = "UnknownGroupError";
}

/** All groups, or the one wished for. Rejects when the register itself cannot be read or holds no such group. */
export async function openRegisters(desk: Desk, groupKey: string | null): Promise<OpenedGroups> {
  return groupKey === null ? openAll(desk) : openOne(desk, groupKey);
}

/** What could not be read, and rows that a hand has broken. */
export function readingProblems(opened: OpenedWholeRegisters): RunProblem[] {
  const { unreachable, incomplete, registers, brokenRows } = opened;
  return [
    ...unreachable.map(
      ({ group, problem }): RunProblem => ({
        kind: "unreachable",
        group: group.title,
        code: problem,
      }),
    ),
    ...incomplete.map(
      ({ group, list, problem }): RunProblem => ({
        kind: "incomplete",
        group: group.title,
        list,
        code: problem,
      }),
    ),
    ...brokenRowProblems([...brokenRows, ...registers.flatMap((register) => register.brokenRows)]),
  ];
}

/** The problems of rows that a hand has broken. */
export function brokenRowProblems(rows: readonly BrokenRow[]): RunProblem[] {
  return rows.map(({ list, id, webUrl }) => ({ kind: "brokenRow", list, id, webUrl }));
}

async function openAll(desk: Desk): Promise<OpenedGroups> {
  const opened = await desk.wholeRegisters();
  const groups = [...opened.registers, ...opened.unreachable].map(({ group }) => group);
  const isWhole = opened.brokenRows.every(({ list }) => list !== "Groups");
  return { ...opened, groups, isWhole };
}

async function openOne(desk: Desk, groupKey: string): Promise<OpenedGroups> {
  const { rows: groups } = await desk.groups();
  const group = groups.find(({ key }) => key === groupKey);
  if (!group) throw new UnknownGroupError(groupKey);
  const none = { groups, isWhole: false, registers: [], unreachable: [], incomplete: [], brokenRows: [] };
  try {
    return { ...none, registers: [await desk.wholeRegisterOf(group)] };
  } catch (error) {
    return { ...none, unreachable: [{ group, problem: worldProblem(error).code }] };
  }
}
