// What the coordinators' page shows: how each group stood tonight, written after everybody has been told.
import { standingOfGroup } from "#domain/group-status.ts";
import { type Heard, heardIn } from "#domain/heard.ts";
import { keyOf } from "#domain/keys.ts";
import type { PolicyOf } from "#domain/reminder-policy.ts";
import type { GroupStanding } from "#store/port.ts";
import type { Run } from "./run-state.ts";
import type { Standing, Standings } from "./standings.ts";
import { causeOf, faultOf, worldProblem } from "./world-problem.ts";

/** Writes the standings back, as they were read at `asOf`. What could not be written is told, and tried again by the next run. */
export async function writeBack(
  run: Run,
  { standings, unread }: Standings,
  policyOf: PolicyOf,
  asOf: number,
): Promise<void> {
  const { ports, wish, agenda, tally, registers } = run;
  const heard = heardIn(agenda.rows(), wish.today);
  const failed = (groupKey: string, cause: string) => {
    const group = registers.get(groupKey)?.group.title ?? groupKey;
    tally.problems.push({ kind: "writeBack", group, cause });
  };
  const written: GroupStanding[] = unread.map((one) => asUnread(one, asOf));
  for (const standing of standings) {
    const made = faultOf(() => asRead(standing, { policyOf, heard, asOf, today: wish.today }));
    if ("value" in made) written.push(made.value);
    else failed(standing.register.group.key, made.fault);
  }
  try {
    const back = await ports.desk.writeBack(written, wish.today);
    for (const { groupKey, problem } of back.failed) failed(groupKey, `${problem}: not written`);
  } catch (error) {
    tally.problems.push({ kind: "writeBack", group: null, cause: causeOf(worldProblem(error)) });
  }
}

type Context = { policyOf: PolicyOf; heard: Heard; asOf: number; today: number };

function asRead({ register, duties, unread }: Standing, context: Context): GroupStanding {
  return { ...standingOfGroup(register, duties, context), unread };
}

/** All that is new about a group that could not be read is why; the rest stays as it stood. */
function asUnread({ group: { key }, problem }: Standings["unread"][number], asOf: number): GroupStanding {
  const nothing = { nextDay: null, open: 0, breaches: 0, notes: 0, lacking: null };
  return { status: { key: keyOf("status", key), groupKey: key, asOf, ...nothing, problem }, open: [] };
}
