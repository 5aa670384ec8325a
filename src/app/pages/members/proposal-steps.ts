// The step that decides on a change proposal, as it is handed to the store; who decides is SharePoint's own to say.
import type { NewStep, Proposal } from "#domain/entities.ts";
import { keyOf } from "#domain/keys.ts";
import type { Day } from "#schema/day.ts";

/** The same row each time the same person decides the same way, however often it is sent. */
export function decisionStep(
  kind: "accept" | "decline",
  proposal: Proposal,
  personId: string,
  today: Day,
  comment: string | null,
): NewStep {
  return {
    key: keyOf("step", kind, proposal.key, personId),
    kind,
    groupKey: proposal.groupKey,
    aboutKind: "proposal",
    about: proposal.key,
    ruleKey: null,
    year: null,
    day: today,
    onBehalfOf: null,
    decidedBy: null,
    link: null,
    comment,
    fingerprint: null,
  };
}
