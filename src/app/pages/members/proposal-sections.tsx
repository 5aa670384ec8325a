// Change proposals on the page: the open ones at the top, the decided ones further down, folded.
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Proposal, Register } from "#domain/entities.ts";
import { type ProposalState, stateOf } from "#domain/proposals.ts";
import type { GroupRef } from "#store/port.ts";
import { BrokenRows } from "../../components/broken-rows.tsx";
import { useDayText } from "../../components/day-text.tsx";
import { RowList } from "../../components/row.tsx";
import { Section } from "../../components/section.tsx";
import { WorldNotice } from "../../components/world-notice.tsx";
import { proposalsQuery } from "../../queries.ts";
import { usePageSession } from "../../session/page-words.ts";
import { AcceptForm } from "./accept-form.tsx";
import { DeclineForm } from "./decline-form.tsx";
import styles from "./members.module.css";
import { acceptForm, declineForm, ProposalItem } from "./proposal-item.tsx";
import { proposalText } from "./proposal-text.ts";
import { useDeciding } from "./use-deciding.ts";

interface ProposalSectionsProps {
  groupRef: GroupRef;
  register: Register;
  mayDecide: boolean;
  /** The form that is open on the page, if any. */
  open: string | null;
  onOpen: (form: string | null) => void;
  /** What stands between the open proposals and the decided ones. */
  children: ReactNode;
}

/** Nothing but `children` where nothing has ever been proposed. */
export function ProposalSections(props: ProposalSectionsProps) {
  const { groupRef, register, mayDecide, open, onOpen, children } = props;
  const session = usePageSession();
  const { members } = session.words;
  const dayText = useDayText();
  const decide = useDeciding(groupRef);
  const query = useQuery(proposalsQuery(session, groupRef));
  const told = (query.data?.rows ?? [])
    .toSorted((a, b) => b.row.createdAt - a.row.createdAt)
    .map((proposal) => ({ proposal, state: stateOf(proposal, register.steps, register) }));
  const undecided = told.filter(({ state }) => state.progress === "open");
  const decided = told.filter(({ state }) => state.progress !== "open");

  const item = (proposal: Proposal, state: ProposalState) => {
    const what = proposalText(proposal, register.memberships, session.words, dayText);
    const form = { proposal, what, decide, onClose: () => onOpen(null) };
    if (open === acceptForm(proposal)) {
      return (
        <li key={proposal.key}>
          <AcceptForm register={register} {...form} />
        </li>
      );
    }
    return [
      <ProposalItem
        key={proposal.key}
        proposal={proposal}
        what={what}
        state={state}
        register={register}
        {...(mayDecide
          ? { onDecide: (how) => onOpen((how === "accept" ? acceptForm : declineForm)(proposal)) }
          : {})}
      />,
      open === declineForm(proposal) ? (
        <li key={declineForm(proposal)}>
          <DeclineForm {...form} />
        </li>
      ) : null,
    ];
  };

  return (
    <>
      {query.error ? (
        <>
          <p className={styles.hint}>{members.proposals.unread}</p>
          <WorldNotice error={query.error} onRetry={() => query.refetch()} />
        </>
      ) : null}
      <BrokenRows rows={query.data?.brokenRows ?? []} />
      {undecided.length > 0 ? (
        <Section heading={members.proposals.heading} count={undecided.length}>
          <RowList>{undecided.map(({ proposal, state }) => item(proposal, state))}</RowList>
        </Section>
      ) : null}
      {children}
      {decided.length > 0 ? (
        <details className={styles.folded}>
          <summary>
            {members.proposals.decided} <span>{decided.length}</span>
          </summary>
          <RowList>{decided.map(({ proposal, state }) => item(proposal, state))}</RowList>
        </details>
      ) : null}
    </>
  );
}
