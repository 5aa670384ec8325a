// The form for one seat and who holds it: changing a row, where two people at once see both versions, or adding one.
import { type ReactNode, useState } from "react";
import type { Membership, Register } from "#domain/entities.ts";
import type { SaveOutcome } from "#store/port.ts";
import { SaveNotice } from "../../forms/save-notice.tsx";
import { useDraft } from "../../forms/use-draft.ts";
import { useRowDraft } from "../../forms/use-row-draft.ts";
import { usePageSession } from "../../session/page-words.ts";
import { MemberConflict } from "./member-conflict.tsx";
import { MemberFields } from "./member-fields.tsx";
import { changesFrom, emptyMember, type MemberTexts, type MemberValues, textsOf } from "./member-values.ts";
import styles from "./members.module.css";
import { accountFor, useMemberSaving } from "./use-member-saving.ts";
import { WhatIf } from "./what-if.tsx";

/** What a form may be opened with beside the row itself. */
export interface FormOpening {
  /** The draft's own name and, for a new row, its key: the same each time the form is opened for the same reason. */
  name?: string;
  newKey?: string;
  heading?: string;
  intro?: ReactNode;
  /** What the fields say instead of what is stored. */
  filled?: Partial<MemberTexts>;
  /** What must be done once the row is saved; it is run again when the save is repeated. */
  afterwards?: () => Promise<void>;
}

interface FormProps extends FormOpening {
  register: Register;
  onClose: () => void;
}

/** Changes the row the form was opened on; only what was changed is sent. */
export function ChangeMemberForm({
  register,
  membership,
  onClose,
  ...opening
}: FormProps & { membership: Membership }) {
  const session = usePageSession();
  const { members } = session.words;
  const draft = useRowDraft(opening.name ?? `member.${membership.key}`, membership, {
    ...textsOf(membership),
    ...opening.filled,
  });
  const close = () => {
    draft.clear();
    onClose();
  };
  const saving = useMemberSaving(register.group.key, close);
  const save = (attempt: () => Promise<SaveOutcome<Membership>>) =>
    void saving.save(() => finished(attempt, opening.afterwards));
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
            save(async () => (await session.store()).changeMembership(onto, changes))
          }
          onLater={saving.reset}
        />
      </div>
    );
  }
  return (
    <MemberFields
      register={register}
      heading={opening.heading ?? members.editing(membership.personName ?? members.vacant)}
      intro={opening.intro}
      values={draft.values}
      set={draft.set}
      isRestored={draft.isRestored}
      isSaving={saving.state.kind === "saving"}
      canEnd
      whatIf={<WhatIf register={register} base={draft.base} texts={draft.values} />}
      notice={<SaveNotice state={saving.state} />}
      onSubmit={(values) => save(() => change(values))}
      onCancel={close}
    />
  );
}

/** Adds a row. Its key is kept with the draft, so that trying again after a killed tab still makes one row. */
export function AddMemberForm({ register, onClose, ...opening }: FormProps) {
  const session = usePageSession();
  const groupKey = register.group.key;
  const [key] = useState(() => opening.newKey ?? crypto.randomUUID());
  const draft = useDraft(opening.name ?? `member.new.${groupKey}`, {
    ...emptyMember,
    ...opening.filled,
    key,
  });
  const close = () => {
    draft.clear();
    onClose();
  };
  const saving = useMemberSaving(groupKey, close);
  const add = async (values: MemberValues) => {
    const store = await session.store();
    const account = (await accountFor(store, values, null)) ?? { personId: null };
    return store.addMembership({ ...values, ...account, key: draft.values.key, groupKey });
  };
  return (
    <MemberFields
      register={register}
      heading={opening.heading ?? session.words.members.adding}
      intro={opening.intro}
      values={draft.values}
      set={draft.set}
      isRestored={draft.isRestored}
      isSaving={saving.state.kind === "saving"}
      canEnd={false}
      notice={<SaveNotice state={saving.state} />}
      onSubmit={(values) => void saving.save(() => finished(() => add(values), opening.afterwards))}
      onCancel={close}
    />
  );
}

/** The save, and what follows on it. When that fails the whole is told as failed, and repeating it harms nothing. */
async function finished(
  attempt: () => Promise<SaveOutcome<Membership>>,
  afterwards: FormOpening["afterwards"],
): Promise<SaveOutcome<Membership>> {
  const outcome = await attempt();
  if (outcome.kind === "saved") await afterwards?.();
  return outcome;
}
