// Change proposals (ändringsförslag): what members and chairs ask to have changed in the list of members, and how far
// each has come. Everybody who reaches the group's site can add rows there, so who asked and who decided is what
// SharePoint says, held against the members.
import { wallTimeOf } from "#schema/stockholm.ts";
import type { Proposal, Register, Step } from "./entities.ts";
import { isSound, rolesOf } from "./standing.ts";

export type ProposalProgress = "open" | "accepted" | "declined";

export interface ProposalState {
  progress: ProposalProgress;
  /** The step that settled it: the first that can be relied on. */
  decision: Step | null;
  /** Decisions that settle nothing: by somebody without the role that day, or changed afterwards. */
  unsound: Step[];
}

/** How `proposal` stands, by the `steps` taken about it. */
export function stateOf(proposal: Proposal, steps: readonly Step[], register: Register): ProposalState {
  const decisions = steps
    .filter(({ kind, aboutKind, about }) => {
      return aboutKind === "proposal" && about === proposal.key && (kind === "accept" || kind === "decline");
    })
    .toSorted((a, b) => a.row.createdAt - b.row.createdAt);
  const decision = decisions.find((step) => isSound(step, register)) ?? null;
  return {
    progress: decision === null ? "open" : decision.kind === "accept" ? "accepted" : "declined",
    decision,
    unsound: decisions.filter((step) => !isSound(step, register)),
  };
}

/** Whether whoever asked stood on the group's list, or coordinated it, on the day they asked. */
export function isAskedFromWithin({ row }: Proposal, register: Register): boolean {
  const { day } = wallTimeOf(row.createdAt);
  const wasListed = register.memberships.some(
    ({ personId, endedOn }) => personId === row.createdBy.id && (endedOn === null || endedOn >= day),
  );
  return row.createdBy.id !== null && (wasListed || rolesOf(register, row.createdBy.id, day).length > 0);
}

/** Whether somebody has written the proposal again since it was made. */
export function isChangedAfter({ row }: Proposal): boolean {
  return row.version > 1;
}
