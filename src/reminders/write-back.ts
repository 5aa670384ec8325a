// What the coordinators' page shows: how each group stood tonight, written after everybody has been told.
import { standingOfGroup } from "#domain/group-status.ts";
import { heardIn } from "#domain/heard.ts";
import type { PolicyOf } from "#domain/reminder-policy.ts";
import type { Standing } from "./open-standings.ts";
import type { Run } from "./run-state.ts";
import { causeOf, worldProblem } from "./world-problem.ts";

/** Writes the standings back. What could not be written is told, and tried again by the next run. */
export async function writeBack(run: Run, standings: readonly Standing[], policyOf: PolicyOf): Promise<void> {
  const { ports, wish, agenda, tally } = run;
  const heard = heardIn(agenda.rows(), wish.today);
  const context = { policyOf, heard, asOf: ports.clock(), today: wish.today };
  const written = standings.map(({ register, duties }) => standingOfGroup(register, duties, context));
  try {
    const { failed } = await ports.desk.writeBack(written, wish.today);
    for (const { groupKey, problem } of failed) {
      const group = run.registers.get(groupKey)?.group.title ?? groupKey;
      tally.problems.push({ kind: "writeBack", group, cause: `${problem}: not written` });
    }
  } catch (error) {
    tally.problems.push({ kind: "writeBack", group: null, cause: causeOf(worldProblem(error)) });
  }
}
