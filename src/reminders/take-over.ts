// Claims of a run that died: the same list is sent again, less what has been done meanwhile, or settled when nothing in
// it is needed any more.
import type { Notice } from "#domain/entities.ts";
import { hasLeft } from "#domain/recipients.ts";
import type { NoticeSubject } from "#schema/lists/notice-subjects.ts";
import { type Composed, composed, linkTo, reportOf } from "./compose.ts";
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
    const left = leftOf(run, row);
    const message = faultOf(() => composed({ ...row, ...left }, run));
    // A claim that says nothing has been emptied by a hand; it is shown, and sends nothing.
    if ("fault" in message)
      run.tally.problems.push({ kind: "notClaimed", to: row.recipientName, cause: message.fault });
    else await takeOver(run, row, left, message.value);
  }
}

type Left = Partial<Pick<Notice, "subjects" | "link">>;

async function takeOver(run: Run, stale: Notice, left: Left, message: Composed): Promise<void> {
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
    ...left,
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
 * Needed while anything in it is still open to its recipient; what the mandate no longer demands is not. Null when this
 * run cannot tell, since it has not read a group it is about: it then waits for a run that has.
 */
function need(run: Run, row: Notice): boolean | null {
  const { registers, mayBeUnread } = run;
  const { subjects, channel } = row;
  const [first] = subjects;
  // The first group has the team: without it the way on would be another one, though this one may have been taken.
  if (channel === "team" && first && !registers.has(first.groupKey) && mayBeUnread(first)) return null;
  if (subjects.some((one) => concerns(run, row, one))) return true;
  return subjects.some(mayBeUnread) ? null : false;
}

/** What has to change for the row to say only what is still open; nothing once its mail is written, or when nothing is open. */
function leftOf(run: Run, row: Notice): Left {
  // What somebody has left stays in: left out it would count as never said, and be said again if they come back.
  const subjects = row.subjects.filter((one) => run.duties.has(one.dutyKey) || run.mayBeUnread(one));
  const [first] = subjects;
  if (!first || subjects.length === row.subjects.length || row.draftId !== null) return {};
  return first === row.subjects[0] ? { subjects } : { subjects, link: linkTo(first, row, run) ?? row.link };
}

/** Whoever has left the group since then is not told; whoever came instead hears in their own row. */
function concerns(
  { duties, registers, wish }: Run,
  { recipientId }: Notice,
  { dutyKey, groupKey }: NoticeSubject,
): boolean {
  const register = registers.get(groupKey);
  return duties.has(dutyKey) && !(register && hasLeft(register, recipientId, wish.today));
}
