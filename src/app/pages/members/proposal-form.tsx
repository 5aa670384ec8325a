// The form in which a member or chair asks for a change in the list: what, about whom, from when, and why.
import { Button } from "@fluentui/react-components";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { Membership, NewProposal, Proposal, Rows } from "#domain/entities.ts";
import type { GroupRef } from "#store/port.ts";
import { focusFirstWrong } from "../../forms/focus-first-wrong.ts";
import { SaveNotice } from "../../forms/save-notice.tsx";
import { useDraft } from "../../forms/use-draft.ts";
import { useSave } from "../../forms/use-save.ts";
import { proposalsKey } from "../../queries.ts";
import { usePageSession } from "../../session/page-words.ts";
import styles from "./members.module.css";
import { ProposalFields } from "./proposal-fields.tsx";
import { emptyProposal, type ProposalProblems, readProposal } from "./proposal-values.ts";

interface ProposalFormProps {
  groupRef: GroupRef;
  /** Those a proposal can be about, in the order of the page. */
  memberships: readonly Membership[];
  onClose: () => void;
}

/** One's own membership is chosen to begin with; sending twice is one proposal. */
export function ProposalForm({ groupRef, memberships, onClose }: ProposalFormProps) {
  const session = usePageSession();
  const queries = useQueryClient();
  const { members, common, forms } = session.words;
  const { proposals: page } = members;
  const own = memberships.find(({ personId }) => personId !== null && personId === session.personId) ?? null;
  const [initial] = useState(() => emptyProposal(crypto.randomUUID(), own));
  const draft = useDraft(`proposal.${groupRef.key}`, initial);
  const { values, set } = draft;
  const [problems, setProblems] = useState<ProposalProblems>({});
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>("input:checked")?.focus(), []);
  const close = () => {
    draft.clear();
    onClose();
  };
  const saving = useSave<Proposal>(async (row) => {
    const key = proposalsKey(groupRef.key);
    queries.setQueryData<Rows<Proposal>>(key, (known) => known && withProposal(known, row));
    close();
    await queries.invalidateQueries({ queryKey: key });
  });
  const send = (proposal: NewProposal) =>
    void saving.save(async () => (await session.store()).addProposal(groupRef, proposal));
  const submit = () => {
    const reading = readProposal(values, groupRef.key, memberships);
    setProblems(reading.ok ? {} : reading.problems);
    if (reading.ok) send(reading.proposal);
  };
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={page.propose}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
        focusFirstWrong(event.currentTarget);
      }}
    >
      <h2>{page.propose}</h2>
      <p className={styles.hint}>{page.intro}</p>
      {draft.isRestored ? <p className={styles.hint}>{forms.restored}</p> : null}
      <ProposalFields values={values} set={set} problems={problems} memberships={memberships} />
      {saving.state.kind === "conflict" ? <p role="alert">{page.alreadySent}</p> : null}
      <SaveNotice state={saving.state} />
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabledFocusable={saving.state.kind === "saving"}>
          {page.send}
        </Button>
        <Button onClick={close}>{common.cancel}</Button>
      </div>
    </form>
  );
}

function withProposal(known: Rows<Proposal>, row: Proposal): Rows<Proposal> {
  return { ...known, rows: [...known.rows.filter(({ key }) => key !== row.key), row] };
}
