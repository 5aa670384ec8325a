// Accepting a change proposal: the member's own form, filled with what was asked for. Saving it changes the list first
// and then records the acceptance; both can be repeated until both are stored.
import type { Proposal, Register } from "#domain/entities.ts";
import { keyOf } from "#domain/keys.ts";
import { usePageSession } from "../../session/page-words.ts";
import { AddMemberForm, ChangeMemberForm } from "./member-form.tsx";
import styles from "./members.module.css";
import { filledFrom } from "./proposal-values.ts";
import type { Decide } from "./use-deciding.ts";

interface AcceptFormProps {
  register: Register;
  proposal: Proposal;
  what: string;
  decide: Decide;
  onClose: () => void;
}

/** Nothing when the membership the proposal is about is gone. */
export function AcceptForm({ register, proposal, what, decide, onClose }: AcceptFormProps) {
  const { proposals: page } = usePageSession().words.members;
  const opening = {
    register,
    name: `accept.${proposal.key}`,
    heading: page.accepting(what),
    intro: (
      <>
        <p className={styles.reason}>{proposal.reason}</p>
        <p className={styles.hint}>{page.acceptHelp}</p>
      </>
    ),
    filled: filledFrom(proposal, register.group.regions ?? []),
    afterwards: async () => void (await decide("accept", proposal, null)),
    onClose,
  };
  if (proposal.kind === "newMember") {
    return <AddMemberForm {...opening} newKey={keyOf("membership", proposal.key)} />;
  }
  const membership = register.memberships.find(({ key }) => key === proposal.membershipKey);
  return membership ? <ChangeMemberForm {...opening} membership={membership} /> : null;
}
