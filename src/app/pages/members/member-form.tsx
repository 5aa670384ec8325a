// The form for one seat and who holds it: changing a row, where two people at once see both versions, or adding one.
import { useState } from "react";
import type { Membership } from "#domain/entities.ts";
import { SaveNotice } from "../../forms/save-notice.tsx";
import { useDraft } from "../../forms/use-draft.ts";
import { useRowDraft } from "../../forms/use-row-draft.ts";
import { usePageSession } from "../../session/page-words.ts";
import { MemberConflict } from "./member-conflict.tsx";
import { MemberFields } from "./member-fields.tsx";
import { changesFrom, emptyMember, type MemberValues, textsOf } from "./member-values.ts";
import styles from "./members.module.css";
import { accountFor, useMemberSaving } from "./use-member-saving.ts";

interface ChangeMemberProps {
  groupKey: string;
  membership: Membership;
  onClose: () => void;
}

/** Changes the row the form was opened on; only what was changed is sent. */
export function ChangeMemberForm({ groupKey, membership, onClose }: ChangeMemberProps) {
  const session = usePageSession();
  const { members } = session.words;
  const draft = useRowDraft(`member.${membership.key}`, membership, textsOf(membership));
  const close = () => {
    draft.clear();
    onClose();
  };
  const saving = useMemberSaving(groupKey, close);
  const change = async (values: MemberValues) => {
    const store = await session.store();
    const account = await accountFor(store, values, draft.base);
    return store.changeMembership(draft.base, { ...changesFrom(draft.base, values), ...account });
  };
  if (saving.state.kind === "conflict") {
    return (
      <div className={styles.form}>
        <MemberConflict
          conflict={saving.state.conflict}
          onChosen={(onto, changes) =>
            void saving.save(async () => (await session.store()).changeMembership(onto, changes))
          }
          onLater={saving.reset}
        />
      </div>
    );
  }
  return (
    <MemberFields
      heading={members.editing(membership.personName ?? members.vacant)}
      values={draft.values}
      set={draft.set}
      isRestored={draft.isRestored}
      isSaving={saving.state.kind === "saving"}
      canEnd
      notice={<SaveNotice state={saving.state} />}
      onSubmit={(values) => void saving.save(() => change(values))}
      onCancel={close}
    />
  );
}

const notYetAsked = {
  proposedBy: null,
  proposedOn: null,
  interestsDeclaredOn: null,
  interestsValidUntil: null,
};

/** Adds a row. Its key is kept with the draft, so that trying again after a killed tab still makes one row. */
export function AddMemberForm({ groupKey, onClose }: { groupKey: string; onClose: () => void }) {
  const session = usePageSession();
  const [key] = useState(() => crypto.randomUUID());
  const draft = useDraft(`member.new.${groupKey}`, { ...emptyMember, key });
  const close = () => {
    draft.clear();
    onClose();
  };
  const saving = useMemberSaving(groupKey, close);
  const add = async (values: MemberValues) => {
    const store = await session.store();
    const account = (await accountFor(store, values, null)) ?? { personId: null };
    return store.addMembership({ ...notYetAsked, ...values, ...account, key: draft.values.key, groupKey });
  };
  return (
    <MemberFields
      heading={session.words.members.adding}
      values={draft.values}
      set={draft.set}
      isRestored={draft.isRestored}
      isSaving={saving.state.kind === "saving"}
      canEnd={false}
      notice={<SaveNotice state={saving.state} />}
      onSubmit={(values) => void saving.save(() => add(values))}
      onCancel={close}
    />
  );
}
