// Claims of a run that died: the same list is sent again, or settled when nothing in it is needed any more.
import type { Notice } from "#domain/entities.ts";
import { type Composed, composed, reportOf } from "./compose.ts";
import { deliver, settle } from "./deliver.ts";
import { hold } from "./hold.ts";
import { isOut } from "./lease.ts";
import { hasGone } from "./post-mail.ts";
import type { Run } from "./run-state.ts";
import { faultOf } from "./world-problem.ts";

/** Takes over every claim whose lease is out. Of several runs that try, one gets the row. */
export async function takeOverStale(run: Run): Promise<void> {
  const now = run.ports.clock();
  for (const row of run.agenda.rows()) {
    if (row.progress !== "claimed" || !isOut(row, run.wish.lease, now)) continue;
    const message = faultOf(() => composed(row, run));
    // A claim that says nothing has been emptied by a hand; it is shown, and sends nothing.
    if ("fault" in message)
      run.tally.problems.push({ kind: "notClaimed", to: row.recipientName, cause: message.fault });
    else await takeOver(run, row, message.value);
  }
}

async function takeOver(run: Run, stale: Notice, message: Composed): Promise<void> {
  const isNeeded = need(run, stale);
  if (isNeeded === null) return;
  if (run.wish.isDryRun) {
    if (isNeeded) run.tally.notices.push(reportOf(stale, message, "planned"));
    return;
  }
  const taken = await hold(run, stale, {
    claimedAt: run.ports.clock(),
    runId: run.wish.runId,
    runDay: run.wish.today,
  });
  if (taken.kind === "unanswered")
    run.tally.problems.push({ kind: "notClaimed", to: stale.recipientName, cause: taken.cause });
  if (taken.kind !== "held") return;
  run.tally.takenOver += 1;
  if (isNeeded) return deliver(run, taken.claim, message);
  const hasArrived = taken.claim.channel === "mail" && (await hasGone(run.ports.mail, taken.claim));
  return settle(run, taken.claim, { progress: hasArrived ? "sent" : "notNeeded", cause: null }, message);
}

/**
 * Needed while anything in it is still open; what the mandate no longer demands is not. Null when this run cannot tell,
 * since it has not read a group it is about: it then waits for a run that has.
 */
function need({ duties, registers, mayBeUnread }: Run, { subjects, channel }: Notice): boolean | null {
  const [first] = subjects;
  // The first group has the team: without it the way on would be another one, though this one may have been taken.
  if (channel === "team" && first && !registers.has(first.groupKey) && mayBeUnread(first)) return null;
  if (subjects.some(({ dutyKey }) => duties.has(dutyKey))) return true;
  return subjects.some(mayBeUnread) ? null : false;
}
