// Enters a group in the list of groups: what it is called, where its rows are kept, who coordinates it. Closed until
// it is asked for.
import { Button, Field, Input } from "@fluentui/react-components";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Group } from "#domain/entities.ts";
import { fieldText } from "../forms/field-text.ts";
import { SaveNotice } from "../forms/save-notice.tsx";
import { useDraft } from "../forms/use-draft.ts";
import { useSave } from "../forms/use-save.ts";
import { groupsQuery } from "../queries.ts";
import { usePageSession } from "../session/page-words.ts";
import styles from "./add-group.module.css";
import { type GroupField, type GroupProblem, type GroupTexts, readGroup } from "./group-values.ts";

interface AddGroupProps {
  groups: readonly Group[];
  onAdded: (group: Group) => void;
}

/** A disclosure with the form in it. The channel's own team, channel and site are filled in where there is one. */
export function AddGroup({ groups, onAdded }: AddGroupProps) {
  const { groupForm } = usePageSession().words;
  const [isOpen, setIsOpen] = useState(false);
  if (!isOpen) {
    return (
      <p className={styles.open}>
        <Button onClick={() => setIsOpen(true)}>{groupForm.open}</Button>
      </p>
    );
  }
  return (
    <GroupForm
      groups={groups}
      onClose={() => setIsOpen(false)}
      onAdded={(group) => {
        setIsOpen(false);
        onAdded(group);
      }}
    />
  );
}

function GroupForm({ groups, onAdded, onClose }: AddGroupProps & { onClose: () => void }) {
  const session = usePageSession();
  const { host, words } = session;
  const { groupForm, common, forms } = words;
  const queries = useQueryClient();
  const [key] = useState(() => crypto.randomUUID());
  const [problems, setProblems] = useState<Partial<Record<GroupField, GroupProblem>>>({});
  const [hasNoAccount, setHasNoAccount] = useState(false);
  const draft = useDraft<GroupTexts>(`group.new.${host.channelId ?? "personal"}`, {
    key,
    title: "",
    sitePath: host.sitePath ?? "",
    healthcareRegion: "",
    commissioner: "",
    coordinatorMail: host.loginHint ?? "",
  });
  const close = () => {
    draft.clear();
    onClose();
  };
  const saving = useSave<Group>(async (group) => {
    draft.clear();
    await queries.invalidateQueries({ queryKey: groupsQuery(session).queryKey });
    onAdded(group);
  });
  const submit = async () => {
    const reading = readGroup(draft.values, groups);
    setProblems(reading.ok ? {} : reading.problems);
    setHasNoAccount(false);
    if (!reading.ok) return;
    await saving.save(async () => {
      const store = await session.store();
      const coordinator = await store.findPerson(reading.values.coordinatorMail);
      setHasNoAccount(coordinator === null);
      return store.addGroup({
        ...reading.values,
        regions: null,
        parentKey: null,
        teamId: host.teamId,
        channelId: host.channelId,
        coordinatorId: coordinator?.id ?? null,
        coordinatorName: coordinator?.name ?? null,
        coordinatorSpeaks: null,
        publishingPlace: null,
        followedFrom: null,
      });
    });
  };
  const told = (field: GroupField): string | undefined => {
    const problem = problems[field];
    if (!problem) return undefined;
    if (problem.code === "siteTaken") return groupForm.siteTaken(problem.group);
    if (problem.code === "siteWrong" || problem.code === "mailWrong") return groupForm[problem.code];
    return fieldText(words.problems.field, problem.code, problem.limit);
  };
  const text = (field: GroupField, hint?: string) => {
    const message = told(field);
    return (
      <Field
        label={groupForm.fields[field]}
        {...(message ? { validationMessage: message } : hint ? { hint } : {})}
      >
        <Input value={draft.values[field]} onChange={(_, { value }) => draft.set({ [field]: value })} />
      </Field>
    );
  };
  return (
    <form
      className={styles.form}
      aria-label={groupForm.open}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2 className={styles.heading}>{groupForm.open}</h2>
      {draft.isRestored ? <p className={styles.hint}>{forms.restored}</p> : null}
      <div className={styles.grid}>
        {text("title")}
        {text("sitePath", groupForm.siteHint)}
        {text("healthcareRegion")}
        {text("commissioner")}
        {text("coordinatorMail")}
      </div>
      <p className={styles.hint}>
        {groupForm.whoMay} {groupForm.itSetsUp}
      </p>
      {hasNoAccount ? <p role="status">{groupForm.noAccount}</p> : null}
      <SaveNotice state={saving.state} />
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabledFocusable={saving.state.kind === "saving"}>
          {groupForm.submit}
        </Button>
        <Button onClick={close}>{common.cancel}</Button>
      </div>
    </form>
  );
}
