// Claims of a run that died: the same list is sent again, or settled when nothing in it is needed any more.
import type { Notice } from "#domain/entities.ts";
import { messageOf, reportOf, subjectsOf } from "./compose.ts";
import { deliver, settle } from "./deliver.ts";
import type { Run } from "./run-state.ts";
import { causeOf, worldProblem } from "./world-problem.ts";

/** Takes over one stale claim. Of several runs that try, one gets the row. */
export async function takeOver(run: Run, stale: Notice): Promise<void> {
  if (!canBeJudged(run, stale)) return;
  const taken = await claimAnew(run, stale);
  if (!taken) return;
  run.tally.takenOver += 1;
  if (isNeeded(run, taken)) return deliver(run, taken);
  const ended = { progress: "notNeeded", cause: null } as const;
  await settle(run, taken, ended);
  run.tally.notices.push(reportOf(taken, messageOf(taken, run), ended.progress));
}

/** A claim about a group that this run has not read waits for a run that has. */
function canBeJudged({ readGroups }: Run, stale: Notice): boolean {
  const subjects = subjectsOf(stale);
  return subjects?.every(({ groupKey }) => readGroups.has(groupKey)) ?? false;
}

async function claimAnew({ ports, wish, tally }: Run, stale: Notice): Promise<Notice | null> {
  try {
    return await ports.desk.log.change(stale, {
      claimedAt: ports.clock(),
      runId: wish.runId,
      runDay: wish.today,
    });
  } catch (error) {
    tally.problems.push({
      kind: "notClaimed",
      to: stale.recipientName,
      cause: causeOf(worldProblem(error)),
    });
    return null;
  }
}

/** Needed while anything in it is still open; what the mandate no longer demands is not. */
function isNeeded({ duties }: Run, { subjects }: Notice): boolean {
  return subjects.some(({ dutyKey }) => duties.has(dutyKey));
}
