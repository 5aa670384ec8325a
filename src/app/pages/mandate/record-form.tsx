// Noting that something only people can see has been done: the composition anchored in a body, a cooperation
// considered. A step like any other: who noted it is SharePoint's own to say.
import { Button, Field, Input, Select, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { Rule } from "#domain/entities.ts";
import { parametersOf } from "#domain/rule-parameters.ts";
import { formatDay } from "#schema/day.ts";
import { fieldText } from "../../forms/field-text.ts";
import { focusFirstWrong } from "../../forms/focus-first-wrong.ts";
import { SaveNotice } from "../../forms/save-notice.tsx";
import { useDraft } from "../../forms/use-draft.ts";
import { useStep } from "../../forms/use-step.ts";
import { usePageSession } from "../../session/page-words.ts";
import type { GroupPageProps } from "../../shell/group-page-props.ts";
import styles from "./mandate.module.css";
import { type RecordValues, readRecord } from "./record-values.ts";

interface RecordFormProps extends Pick<GroupPageProps, "groupRef"> {
  rule: Rule;
  onDone: () => void;
}

/** Which body where the rule names several; the day; and what was done. */
export function RecordForm({ rule, groupRef, onDone }: RecordFormProps) {
  const { words, today } = usePageSession();
  const { record: page, cures } = words.findings;
  const bodies = parametersOf(rule, "anchoring")?.bodies ?? [];
  const draft = useDraft(`record.${rule.key}`, {
    body: bodies[0] ?? "",
    day: formatDay(today),
    comment: "",
  });
  const [isTried, setIsTried] = useState(false);
  const taking = useStep(groupRef, () => {
    draft.clear();
    onDone();
  });
  const reading = readRecord(draft.values, today);
  const message = (field: keyof RecordValues) => {
    const problem = isTried && !reading.ok ? reading.problems[field] : undefined;
    if (!problem) return {};
    if (problem.code === "notYet") return { validationMessage: page.future };
    return { validationMessage: fieldText(words.problems.field, problem.code, problem.limit) };
  };
  const save = () => {
    setIsTried(true);
    if (!reading.ok) return;
    const step = {
      key: taking.key,
      groupKey: rule.groupKey,
      kind: "record" as const,
      aboutKind: "rule" as const,
      about: rule.key,
      ruleKey: rule.key,
      year: null,
      onBehalfOf: null,
      link: null,
      fingerprint: null,
      ...reading.value,
    };
    void taking.take((store) => store.recordStep(groupRef, step));
  };
  return (
    <form
      className={styles.part}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
        focusFirstWrong(event.currentTarget);
      }}
    >
      <h5 className={styles.partHeading}>{cures.record}</h5>
      {bodies.length > 0 ? (
        <Field label={page.by}>
          <Select value={draft.values.body} onChange={(_, { value }) => draft.set({ body: value })}>
            {bodies.map((body) => (
              <option key={body} value={body}>
                {body}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      <Field label={page.day} required hint={words.meetings.dayHint} {...message("day")}>
        <Input value={draft.values.day} onChange={(_, { value }) => draft.set({ day: value })} />
      </Field>
      <Field label={page.comment} {...message("comment")}>
        <Textarea
          value={draft.values.comment}
          resize="vertical"
          onChange={(_, { value }) => draft.set({ comment: value })}
        />
      </Field>
      <SaveNotice state={taking.state} />
      <div className={styles.actions}>
        <Button type="submit" disabledFocusable={taking.state.kind === "saving"}>
          {page.save}
        </Button>
      </div>
    </form>
  );
}
