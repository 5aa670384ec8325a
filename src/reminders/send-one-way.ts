// The present way of a claim, used once.
import type { Notice } from "#domain/entities.ts";
import type { Composed } from "./compose.ts";
import type { Outcome } from "./outcome.ts";
import { postActivity } from "./post-activity.ts";
import { postMail } from "./post-mail.ts";
import type { Run } from "./run-state.ts";

/** The cause when a way cannot be tried at all. */
export const noWayCause = "no-way";

/** Sends the claim by its present way. A way this service does not have (any more) refuses for good. */
export async function sendOneWay(run: Run, claim: Notice, composed: Composed): Promise<Outcome> {
  const { activity, team, mail } = run.ports;
  const { recipientId, recipientMail, recipientName } = claim;
  const noWay: Outcome = { kind: "refused", claim, cause: `${noWayCause}: ${claim.channel}` };
  if (claim.channel === "mail") {
    if (mail === null || recipientMail === null) return noWay;
    return postMail(run, mail, claim, {
      to: { name: recipientName, address: recipientMail },
      mail: composed.mail(),
    });
  }
  if (recipientId === null || recipientId.startsWith("mail:")) return noWay;
  if (claim.channel === "activity") {
    return postActivity(run, claim, () => activity.send(recipientId, composed.activity));
  }
  const teamId = run.registers.get(claim.subjects[0]?.groupKey ?? "")?.group.teamId ?? null;
  if (team === null || teamId === null) return noWay;
  return postActivity(run, claim, () => team.send(teamId, recipientId, composed.activity));
}
