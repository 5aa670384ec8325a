// Sending what is claimed, way after way, and writing down how it went.
//
// A way that refuses for a reason that lasts (the app is not installed, there is no such address) hands over to the
// next at once. A failure that passes (too busy, out of order) does not: the message may have arrived all the same, and
// one bad night in Teams is no reason to mail everybody. The row then fails with its cause, the next run day says it
// again, and begins with another way. A mail is left claimed instead, since its draft is still there to be sent.
import type { NewNotice, Notice } from "#domain/entities.ts";
import { isLastingCause } from "#domain/heard.ts";
import { type Composed, reportOf } from "./compose.ts";
import { hold } from "./hold.ts";
import type { Outcome } from "./outcome.ts";
import { countWay } from "./refusing-ways.ts";
import type { Run } from "./run-state.ts";
import { sendOneWay } from "./send-one-way.ts";

/** Sends the notice of a claim this run holds, and settles its row. A row that another run has taken is left alone. */
export async function deliver(run: Run, first: Notice, composed: Composed): Promise<void> {
  let claim = first;
  for (;;) {
    const outcome = await sendOneWay(run, claim, composed);
    countWay(run.tally, claim.channel, outcome);
    const handedOver = await handOver(run, claim, outcome);
    if (handedOver?.kind === "held") claim = handedOver.claim;
    else return end(run, claim, handedOver ?? outcome, composed);
  }
}

/** Makes the row say the next way before it is used, so that whoever takes the row over goes on there; null when it is not so. */
async function handOver(run: Run, { attempts }: Notice, outcome: Outcome) {
  if (outcome.kind !== "refused" || !isLastingCause(outcome.cause)) return null;
  const { claim, cause } = outcome;
  const [channel, ...waysLeft] = claim.waysLeft ?? [];
  if (channel === undefined) return null;
  const at = run.ports.clock();
  const attempt = { channel: claim.channel, at, cause };
  return hold(run, claim, { channel, waysLeft, attempts: [...(attempts ?? []), attempt], claimedAt: at });
}

async function end(run: Run, held: Notice, outcome: Outcome, composed: Composed): Promise<void> {
  switch (outcome.kind) {
    case "taken":
      return;
    case "unanswered":
      run.tally.problems.push({
        kind: "unsettled",
        to: held.recipientName,
        channel: held.channel,
        cause: outcome.cause,
      });
      run.tally.notices.push(reportOf(held, composed, "claimed", outcome.cause));
      return;
    case "accepted":
      return settle(run, outcome.claim, { progress: "sent", cause: null }, composed);
    case "refused":
      if (!isLastingCause(outcome.cause)) {
        const { recipientName: to, channel } = outcome.claim;
        run.tally.problems.push({ kind: "notTaken", to, channel, cause: outcome.cause });
      }
      return settle(run, outcome.claim, { progress: "failed", cause: outcome.cause }, composed);
    case "gone":
      return settle(run, outcome.claim, { progress: "unknown", cause: outcome.cause }, composed);
  }
}

/** Writes how a claim ended. Nobody else's word is overwritten: a row taken over meanwhile is left to its new holder. */
export async function settle(
  run: Run,
  claim: Notice,
  ended: Pick<NewNotice, "progress" | "cause">,
  composed: Composed,
): Promise<void> {
  const written = await hold(run, claim, { ...ended, settledAt: run.ports.clock() });
  if (written.kind === "unanswered") {
    const { recipientName: to, channel } = claim;
    run.tally.problems.push({ kind: "unsettled", to, channel, cause: written.cause });
  }
  run.tally.notices.push(reportOf(claim, composed, ended.progress, ended.cause));
}
