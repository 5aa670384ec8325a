// What the mandate leaves to the group: where notes and plans are published, and which regions shall have a member.
import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { Group, Register } from "#domain/entities.ts";
import { ConflictView } from "../../forms/conflict-view.tsx";
import { SaveNotice } from "../../forms/save-notice.tsx";
import { useDraft } from "../../forms/use-draft.ts";
import { useSave } from "../../forms/use-save.ts";
import { registerKey } from "../../queries.ts";
import { usePageSession } from "../../session/page-words.ts";
import { changedFacts, factTexts } from "./group-fact-values.ts";
import styles from "./mandate.module.css";
import type { MandateProps } from "./mandate-props.ts";

/** The facts, and the form for those who keep them. A link that names them opens the form. */
export function GroupFacts({ register, mayChange, thing }: MandateProps) {
  const { mandate: page, common, findings } = usePageSession().words;
  const { group } = register;
  const [isOpen, setIsOpen] = useState(thing === "facts" && mayChange);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (thing === "facts") section.current?.scrollIntoView({ block: "center" });
  }, [thing]);
  return (
    <section className={styles.mandate} ref={section} aria-label={page.groupFacts}>
      <div className={styles.ruleHead}>
        <h3 className={styles.heading}>{page.groupFacts}</h3>
        {mayChange ? (
          <Button appearance="subtle" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
            {page.changeGroupFacts}
          </Button>
        ) : null}
      </div>
      {isOpen ? (
        <GroupFactsForm group={group} onClose={() => setIsOpen(false)} />
      ) : (
        <dl className={styles.facts}>
          <div>
            <dt>{page.publishingPlace}</dt>
            <dd dir="auto">{group.publishingPlace ?? common.notStated}</dd>
          </div>
          <div>
            <dt>{page.regions}</dt>
            <dd>{group.regions?.length ? findings.list(group.regions) : common.notStated}</dd>
          </div>
        </dl>
      )}
    </section>
  );
}

function GroupFactsForm({ group, onClose }: { group: Group; onClose: () => void }) {
  const session = usePageSession();
  const { mandate: page, common, forms } = session.words;
  const queries = useQueryClient();
  // The row as it was when the form was opened: a newer reading must not move it from under what is typed.
  const [base] = useState(group);
  const draft = useDraft(`group-facts.${group.key}`, factTexts(group));
  const saving = useSave<Group>((row) => {
    draft.clear();
    queries.setQueryData<Register>(
      registerKey(group.key),
      (register) => register && { ...register, group: row },
    );
    onClose();
  });
  const change = (onto: Group, changes: Partial<Group>) =>
    void saving.save(async () => (await session.store()).changeGroup(onto, changes));
  if (saving.state.kind === "conflict") {
    const { conflict } = saving.state;
    return (
      <ConflictView
        conflict={conflict}
        labelOf={(field) => (field === "regions" ? page.regions : page.publishingPlace)}
        textOf={(_, value) => (Array.isArray(value) ? value.join("\n") : String(value ?? ""))}
        onChosen={(changes) => change(conflict.theirs, changes)}
        onLater={saving.reset}
      />
    );
  }
  return (
    <form
      className={styles.part}
      onSubmit={(event) => {
        event.preventDefault();
        change(base, changedFacts(base, draft.values));
      }}
    >
      {draft.isRestored ? <p className={styles.small}>{forms.restored}</p> : null}
      <Field label={page.publishingPlace} hint={page.publishingPlaceHint}>
        <Input
          value={draft.values.publishingPlace}
          maxLength={255}
          onChange={(_, { value }) => draft.set({ publishingPlace: value })}
        />
      </Field>
      <Field label={page.regions} hint={page.regionsHint}>
        <Textarea
          value={draft.values.regions}
          rows={7}
          resize="vertical"
          onChange={(_, { value }) => draft.set({ regions: value })}
        />
      </Field>
      <SaveNotice state={saving.state} />
      <div className={styles.actions}>
        <Button type="submit" disabledFocusable={saving.state.kind === "saving"}>
          {page.saveGroupFacts}
        </Button>
        <Button
          appearance="subtle"
          onClick={() => {
            draft.clear();
            onClose();
          }}
        >
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}
