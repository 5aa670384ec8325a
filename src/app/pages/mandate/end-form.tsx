// Saying that a rule no longer holds, and why.
import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { Rule } from "#domain/entities.ts";
import { useDraft } from "../../forms/use-draft.ts";
import { usePageSession } from "../../session/page-words.ts";
import styles from "./mandate.module.css";

interface EndFormProps {
  base: Rule;
  onEnd: (changes: Pick<Rule, "voidedOn" | "voidedBecause">) => void;
}

/** The rule is kept, with the day and the reason. */
export function EndForm({ base, onEnd }: EndFormProps) {
  const { words, today } = usePageSession();
  const { mandate: page, problems } = words;
  const draft = useDraft(`rule-void.${base.key}`, { because: "" });
  const [isAsked, setIsAsked] = useState(false);
  const because = draft.values.because.trim();
  return (
    <form
      className={styles.part}
      onSubmit={(event) => {
        event.preventDefault();
        setIsAsked(true);
        if (because === "") return;
        onEnd({ voidedOn: today, voidedBecause: because });
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
      </div>
    </form>
  );
}
