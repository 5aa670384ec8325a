// One way: a mail, recorded as a draft in the notice's own row before it is sent, so that whoever goes on after a crash
// asks the mailbox what became of that very mail and never makes a second one.

import type { Notice } from "#domain/entities.ts";
import { isLastingCause } from "#domain/heard.ts";
import type { MailMessage } from "#messages/mail-message.ts";
import { hold } from "./hold.ts";
import { timeToBegin } from "./lease.ts";
import { type Outcome, outOfTime } from "./outcome.ts";
import type { MailDraft, MailSender } from "./ports.ts";
import type { Run } from "./run-state.ts";
import { causeOf, type WorldProblem, worldProblem } from "./world-problem.ts";

export interface Letter {
  to: { name: string; address: string };
  mail: MailMessage;
}

const attempts = 2;

/** Sends the letter as the claim's one mail, going on from wherever an earlier run stopped. */
export async function postMail(
  run: Run,
  mailbox: MailSender,
  claim: Notice,
  letter: Letter,
): Promise<Outcome> {
  const found = await asked(() => draftOf(mailbox, claim, letter));
  if ("problem" in found) {
    const cause = causeOf(found.problem);
    // A mail that the row records may have been sent already; one that was never recorded has not.
    const mayRefuse = claim.draftId === null && isLastingCause(cause);
    return mayRefuse ? { kind: "refused", claim, cause } : { kind: "unanswered", cause };
  }
  const draft = found.answer;
  if (draft === null) return gone(claim);
  const recorded = await record(run, claim, draft);
  if (recorded.kind !== "held") return recorded;
  return draft.isSent
    ? { kind: "accepted", claim: recorded.claim }
    : sendDraft(run, mailbox, recorded.claim, draft.id);
}

/** Whether the mail that the row records has gone; false when it has none or the mailbox does not answer. */
export async function hasGone(mailbox: MailSender | null, { draftId }: Notice): Promise<boolean> {
  if (mailbox === null || draftId === null) return false;
  const now = await asked(() => mailbox.read(draftId));
  return "answer" in now && now.answer?.isSent === true;
}

/** The mail that the row records; else one that bears the row's key, made by a run that died before it was recorded. */
async function draftOf(
  mailbox: MailSender,
  { key, draftId }: Notice,
  { to, mail }: Letter,
): Promise<MailDraft | null> {
  if (draftId !== null) return mailbox.read(draftId);
  for (let attempt = 1; ; attempt += 1) {
    const found = await mailbox.find(key);
    if (found) return found;
    try {
      return await mailbox.draft(key, to, mail);
    } catch (error) {
      if (!worldProblem(error).mayHaveHappened || attempt === attempts) throw error;
    }
  }
}

async function record(run: Run, claim: Notice, { id, messageId }: MailDraft) {
  if (claim.draftId === id) return { kind: "held", claim } as const;
  return hold(run, claim, { draftId: id, messageId, claimedAt: run.ports.clock() });
}

async function sendDraft(run: Run, mailbox: MailSender, claim: Notice, draftId: string): Promise<Outcome> {
  for (let attempt = 1; ; attempt += 1) {
    const within = timeToBegin(claim, run.wish.lease, run.ports.clock());
    if (within <= 0) return outOfTime;
    const sent = await asked(() => mailbox.send(draftId, within));
    if (!("problem" in sent)) return { kind: "accepted", claim };
    const cause = causeOf(sent.problem);
    // Whatever the answer was, the mailbox knows whether the mail has left.
    const now = await asked(() => mailbox.read(draftId));
    if ("problem" in now) return { kind: "unanswered", cause };
    if (now.answer === null) return gone(claim);
    if (now.answer.isSent) return { kind: "accepted", claim };
    if (isLastingCause(cause)) return { kind: "refused", claim, cause };
    if (!sent.problem.mayHaveHappened || attempt === attempts) return { kind: "unanswered", cause };
  }
}

const gone = (claim: Notice): Outcome => ({
  kind: "gone",
  claim,
  cause: "gone: the mail is not in the mailbox",
});

async function asked<T>(ask: () => Promise<T>): Promise<{ answer: T } | { problem: WorldProblem }> {
  try {
    return { answer: await ask() };
  } catch (error) {
    return { problem: worldProblem(error) };
  }
}
