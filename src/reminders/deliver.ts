// Sending what is claimed, and writing down how it went.
import type { NewNotice, Notice } from "#domain/entities.ts";
import type { ActivityMessage } from "#messages/activity-message.ts";
import { messageOf, reportOf } from "./compose.ts";
import type { ActivitySender } from "./ports.ts";
import type { Run } from "./run-state.ts";
import { causeOf, worldProblem } from "./world-problem.ts";

type Sent = { kind: "accepted" } | { kind: "refused"; cause: string } | { kind: "unknown"; cause: string };

/**
 * Sends the notice of a claim this run holds and settles its row. When the answer is lost for good the row stays
 * claimed: a later run takes it over and sends the same again, which replaces the first.
 */
export async function deliver(run: Run, claim: Notice): Promise<void> {
  const message = messageOf(claim, run);
  const sent = claim.recipientId === null ? null : await send(run.ports.activity, claim.recipientId, message);
  if (sent === null) return report(run, claim, message, "failed", claim.cause);
  if (sent.kind === "unknown") {
    run.tally.problems.push({ kind: "unsettled", to: claim.recipientName, cause: sent.cause });
    return report(run, claim, message, "claimed", sent.cause);
  }
  const progress = sent.kind === "accepted" ? "sent" : "failed";
  const cause = sent.kind === "accepted" ? null : sent.cause;
  await settle(run, claim, { progress, cause });
  report(run, claim, message, progress, cause);
}

/** Writes how a claim ended. Nobody else's word is overwritten: a row taken over meanwhile is left to its new holder. */
export async function settle(
  { ports, tally }: Run,
  claim: Notice,
  ended: Pick<NewNotice, "progress" | "cause">,
): Promise<void> {
  try {
    await ports.desk.log.change(claim, { ...ended, settledAt: ports.clock() });
  } catch (error) {
    tally.problems.push({ kind: "unsettled", to: claim.recipientName, cause: causeOf(worldProblem(error)) });
  }
}

async function send(sender: ActivitySender, recipientId: string, message: ActivityMessage): Promise<Sent> {
  const attempts = 2;
  for (let attempt = 1; ; attempt += 1) {
    try {
      await sender.send(recipientId, message);
      return { kind: "accepted" };
    } catch (error) {
      const problem = worldProblem(error);
      const isLost = problem.status === null && problem.mayHaveHappened;
      if (!isLost) return { kind: "refused", cause: causeOf(problem) };
      if (attempt === attempts) return { kind: "unknown", cause: causeOf(problem) };
    }
  }
}

function report({ tally }: Run, row: Notice, message: ActivityMessage, ...ended: EndedAs): void {
  tally.notices.push(reportOf(row, message, ...ended));
}

type EndedAs = [progress: Notice["progress"], cause: string | null];
