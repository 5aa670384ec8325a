// Telling people: claim the next row of theirs in the log, and only then send.
import type { PlannedNotice } from "#domain/notices.ts";
import { storableNotice } from "#domain/storable-notice.ts";
import { composed, reportOf } from "./compose.ts";
import { deliver } from "./deliver.ts";
import { noticeRow } from "./notice-row.ts";
import type { Run } from "./run-state.ts";
import { waysTo } from "./ways.ts";
import { causeOf, faultOf, worldProblem } from "./world-problem.ts";

type RecipientId = string | null;

/** More people in a row than any order holds. What would be left then, the next night says. */
const mostRounds = 12;

/**
 * Tells everybody what is left to say. When somebody could not be reached, whoever stands next in the policy's order
 * hears instead, so it is planned again until nobody is left.
 */
export async function tellEverybody(run: Run): Promise<void> {
  const givenUp = new Set<RecipientId>();
  for (let round = 1; round <= mostRounds; round += 1) {
    const planned = run.agenda.plan().filter(({ recipient }) => !givenUp.has(recipient.id));
    if (planned.length === 0) return;
    run.tally.planned += planned.length;
    const recipients = new Set(planned.map(({ recipient }) => recipient.id));
    for (const recipient of recipients) if (!(await tell(run, recipient))) givenUp.add(recipient);
  }
}

/** What would be said, and by which way; nothing is written. */
export async function preview(run: Run): Promise<void> {
  const planned = run.agenda.plan();
  run.tally.planned += planned.length;
  for (const notice of planned) {
    const row = noticeRow(notice, await waysTo(run, notice), { sequence: 0, now: 0 }, run.wish);
    run.tally.notices.push(reportOf(row, composed(row, run), "planned"));
  }
}

/**
 * Says everything that is left for this recipient; false when it could not. When another run has taken the row first,
 * the log is read again and only what that run does not say is left.
 */
async function tell(run: Run, recipientId: RecipientId): Promise<boolean> {
  for (;;) {
    const planned = run.agenda.next(recipientId);
    if (!planned) return true;
    const cause = await claimAndSend(run, planned);
    if (cause === null) continue;
    run.tally.problems.push({ kind: "notClaimed", to: planned.recipient.name, cause });
    return false;
  }
}

/** Null when the row is claimed and dealt with, or another run's claim is now known; else why nothing was done. */
async function claimAndSend(run: Run, planned: PlannedNotice): Promise<string | null> {
  const { ports, wish, agenda } = run;
  const { id } = planned.recipient;
  const ways = await waysTo(run, planned);
  const row = noticeRow(planned, ways, { sequence: agenda.sequenceFor(id), now: ports.clock() }, wish);
  const message = faultOf(() => composed(storableNotice(row), run));
  if ("fault" in message) return message.fault;
  try {
    const claim = await ports.desk.log.claim(row);
    if (claim === null) return (await agenda.refresh(row.key, id)) ? null : lagging;
    agenda.claimed(claim);
    if (claim.progress === "claimed") await deliver(run, claim, message.value);
    else run.tally.notices.push(reportOf(claim, message.value, claim.progress));
    return null;
  } catch (error) {
    return causeOf(worldProblem(error));
  }
}

const lagging = "changed-meanwhile: another run's row does not show yet";
