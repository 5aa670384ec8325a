// One change proposal: what is asked for and why, by whom and when; how it was decided, or the way to decide it.
import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Proposal, Register, Step } from "#domain/entities.ts";
import { isAskedFromWithin, isChangedAfter, type ProposalState } from "#domain/proposals.ts";
import { wallTimeOf } from "#schema/stockholm.ts";
import { Remark } from "../../components/remark.tsx";
import { Row } from "../../components/row.tsx";
import { openerId } from "../../forms/use-focus-back.ts";
import styles from "./members.module.css";
import { useTelling } from "./use-telling.ts";

interface ProposalItemProps {
  proposal: Proposal;
  /** The proposal in one line. */
  what: string;
  state: ProposalState;
  register: Register;
  /** Left out for those who may not decide. */
  onDecide?: (how: "accept" | "decline") => void;
}

/** The names of the forms that decide on a proposal. */
export const acceptForm = (proposal: Proposal) => `accept.${proposal.key}`;
export const declineForm = (proposal: Proposal) => `decline.${proposal.key}`;

/** A row; what is amiss with who asked or who decided stands under it. */
export function ProposalItem({ proposal, what, state, register, onDecide }: ProposalItemProps) {
  const { words, longDay } = useTelling();
  const { proposals: page } = words.members;
  const { row, reason, kind, membershipKey } = proposal;
  const { decision, unsound } = state;
  const dayOf = (step: Step | Proposal) => longDay(wallTimeOf(step.row.createdAt).day);
  const isGone = kind !== "newMember" && !register.memberships.some(({ key }) => key === membershipKey);
  const remarks = [
    isAskedFromWithin(proposal, register) ? null : page.fromOutside(row.createdBy.name),
    isChangedAfter(proposal) ? page.changedAfter(row.modifiedBy.name) : null,
    ...unsound.map((step) => page.unsound(step.row.createdBy.name, dayOf(step))),
    decision === null && isGone ? page.gone : null,
  ].filter((remark) => remark !== null);
  const decided = decision && (decision.kind === "accept" ? page.accepted : page.declined);
  const facts = [
    page.askedBy(row.createdBy.name, dayOf(proposal)),
    decided && decision ? decided(decision.row.createdBy.name, dayOf(decision)) : null,
    decision === null && !onDecide ? page.whoDecides : null,
  ].filter((fact) => fact !== null);
  return (
    <Row
      title={what}
      facts={
        <>
          <Said>{reason}</Said>
          {facts.join(" · ")}
          {decision?.comment ? <Said>{decision.comment}</Said> : null}
          {remarks.map((remark) => (
            <Remark key={remark}>{remark}</Remark>
          ))}
        </>
      }
      {...(onDecide && decision === null
        ? {
            action: (
              <span className={styles.pair}>
                {isGone ? null : (
                  <Button
                    id={openerId(acceptForm(proposal))}
                    aria-label={page.acceptThis(what)}
                    onClick={() => onDecide("accept")}
                  >
                    {page.accept}
                  </Button>
                )}
                <Button
                  id={openerId(declineForm(proposal))}
                  aria-label={page.declineThis(what)}
                  onClick={() => onDecide("decline")}
                >
                  {page.decline}
                </Button>
              </span>
            ),
          }
        : {})}
    />
  );
}

/** What somebody wrote, as written. */
function Said({ children }: { children: ReactNode }) {
  return (
    <p className={styles.reason} dir="auto">
      {children}
    </p>
  );
}
