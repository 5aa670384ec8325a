// Changing a confirmed rule: what is settled about it, a last day of one's own, an exception, a note that it is done,
// or that it no longer holds. Each form is saved by its own button.
import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Rule } from "#domain/entities.ts";
import type { MandateFinding } from "#domain/mandate-finding.ts";
import { SaveNotice } from "../../forms/save-notice.tsx";
import { usePageSession } from "../../session/page-words.ts";
import { EndForm } from "./end-form.tsx";
import { ExceptionForm } from "./exception-form.tsx";
import styles from "./mandate.module.css";
import type { MandateProps } from "./mandate-props.ts";
import { OwnDayForm } from "./own-day-form.tsx";
import { RecordForm } from "./record-form.tsx";
import { RuleConflict } from "./rule-conflict.tsx";
import { SettleForm } from "./settle-form.tsx";
import { useRuleSaving } from "./use-rule-saving.ts";

interface RuleChangeProps extends MandateProps {
  rule: Rule;
  findings: readonly MandateFinding[];
  onClose: () => void;
}

/** Only what can be said of a rule of this kind, and by this person: a chair notes that it is done, and no more. */
export function RuleChange({ rule, findings, groupRef, mayChange, onClose }: RuleChangeProps) {
  const { words, drafts } = usePageSession();
  const { common } = words;
  const sent = useRef<string | null>(null);
  // The row as it was when the form was opened: a newer reading must not move it from under what is typed.
  const [base] = useState(rule);
  const { saving, change } = useRuleSaving(groupRef.key, () => {
    if (sent.current !== null) drafts.clear(sent.current);
    onClose();
  });
  // What was typed is forgotten once it is stored, and not before: a save that fails must lose nothing.
  const send = (draft: string, changes: Parameters<typeof change>[1]) => {
    sent.current = draft;
    change(base, changes);
  };
  if (saving.state.kind === "conflict") {
    return <RuleConflict conflict={saving.state.conflict} onChosen={change} onLater={saving.reset} />;
  }
  const record =
    base.kind === "anchoring" || base.kind === "consideration" ? (
      <RecordForm rule={base} groupRef={groupRef} onDone={onClose} />
    ) : null;
  const close = (
    <Button appearance="subtle" onClick={onClose}>
      {common.close}
    </Button>
  );
  if (!mayChange) {
    return (
      <div className={styles.form}>
        {record}
        {close}
      </div>
    );
  }
  const isYearly = base.kind === "plan" || base.kind === "report";
  return (
    <div className={styles.form}>
      <SettleForm base={base} onSave={(changes) => change(base, changes)} />
      {isYearly && (base.lastDay === null || base.lastDayFrom === "own") ? (
        <OwnDayForm base={base} onSave={(changes) => change(base, changes)} />
      ) : null}
      {record}
      <ExceptionForm
        base={base}
        findings={findings}
        onSave={(changes) => send(`exception.${base.key}`, changes)}
      />
      <EndForm base={base} onEnd={(changes) => send(`rule-void.${base.key}`, changes)} />
      <SaveNotice state={saving.state} />
      {close}
    </div>
  );
}
