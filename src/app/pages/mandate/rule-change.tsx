// Changing a confirmed rule: a last day of one's own where the mandate states none, or that it no longer holds, and why.
import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { Rule } from "#domain/entities.ts";
import { SaveNotice } from "../../forms/save-notice.tsx";
import { useDraft } from "../../forms/use-draft.ts";
import type { OwnDayAnswer } from "../../mandate-flow/answers.ts";
import { ownLastDay, typedOwnDay } from "../../mandate-flow/own-day.ts";
import { newOwnDay, OwnDayFields } from "../../mandate-flow/own-day-fields.tsx";
import { usePageSession } from "../../session/page-words.ts";
import styles from "./mandate.module.css";
import { RuleConflict } from "./rule-conflict.tsx";
import { useRuleSaving } from "./use-rule-saving.ts";

interface RuleChangeProps {
  rule: Rule;
  groupKey: string;
  onClose: () => void;
}

/** Two small forms, each saved by its own button. */
export function RuleChange({ rule, groupKey, onClose }: RuleChangeProps) {
  const { words, today } = usePageSession();
  const { mandate: page, common, problems } = words;
  // The row as it was when the form was opened: a newer reading must not move it from under what is typed.
  const [base] = useState(rule);
  const draft = useDraft(`rule-void.${rule.key}`, { because: "" });
  const [isAsked, setIsAsked] = useState(false);
  const { saving, change } = useRuleSaving(groupKey, () => {
    draft.clear();
    onClose();
  });
  if (saving.state.kind === "conflict") {
    return <RuleConflict conflict={saving.state.conflict} onChosen={change} onLater={saving.reset} />;
  }
  const because = draft.values.because.trim();
  const end = () => {
    setIsAsked(true);
    if (because !== "") change(base, { voidedOn: today, voidedBecause: because });
  };
  return (
    <div className={styles.form}>
      {base.lastDay === null || base.lastDayFrom === "own" ? (
        <OwnDayForm base={base} onSave={(lastDay) => change(base, lastDay)} />
      ) : null}
      <form
        className={styles.part}
        onSubmit={(event) => {
          event.preventDefault();
          end();
        }}
      >
        <Field
          label={page.voidBecause}
          required
          {...(isAsked && because === "" ? { validationMessage: problems.field.missing } : {})}
        >
          <Input
            value={draft.values.because}
            maxLength={255}
            onChange={(_, { value }) => draft.set({ because: value })}
          />
        </Field>
        <div className={styles.actions}>
          <Button type="submit">{page.voidAction}</Button>
          <Button appearance="subtle" onClick={onClose}>
            {common.cancel}
          </Button>
        </div>
      </form>
      <SaveNotice state={saving.state} />
    </div>
  );
}

interface OwnDayFormProps {
  base: Rule;
  onSave: (change: Pick<Rule, "lastDay" | "lastDayFrom">) => void;
}

function OwnDayForm({ base, onSave }: OwnDayFormProps) {
  const { mandate: page } = usePageSession().words;
  const [typed, setTyped] = useState<OwnDayAnswer>(base.lastDay ? typedOwnDay(base.lastDay) : newOwnDay);
  const lastDay = ownLastDay(typed);
  return (
    <form
      className={styles.part}
      onSubmit={(event) => {
        event.preventDefault();
        if (lastDay) onSave({ lastDay, lastDayFrom: "own" });
      }}
    >
      <OwnDayFields value={typed} label={base.label} onChange={setTyped} />
      <div className={styles.actions}>
        <Button type="submit" disabledFocusable={lastDay === null}>
          {page.saveOwnDay}
        </Button>
        {base.lastDay === null ? null : (
          <Button appearance="subtle" onClick={() => onSave({ lastDay: null, lastDayFrom: null })}>
            {page.removeOwnDay}
          </Button>
        )}
      </div>
    </form>
  );
}
