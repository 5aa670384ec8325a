// What can come of one way to one person.
import type { Notice } from "#domain/entities.ts";
import type { Taken, Unanswered } from "./hold.ts";

export type Outcome =
  | { kind: "accepted"; claim: Notice }
  /** It did not go this way; `cause` tells whether it will be the same tomorrow. */
  | { kind: "refused"; claim: Notice; cause: string }
  /** The mail is no longer in the mailbox: whether it went nobody can tell, and it is never sent again. */
  | { kind: "gone"; claim: Notice; cause: string }
  | Unanswered
  | Taken;

/** The claim is so old that another run may soon have it. */
export const outOfTime: Unanswered = {
  kind: "unanswered",
  cause: "lease: the claim grew too old to send under",
};
