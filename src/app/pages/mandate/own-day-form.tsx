// A last day of one's own for a plan or report whose day the mandate does not state.
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Rule } from "#domain/entities.ts";
import type { OwnDayAnswer } from "../../mandate-flow/answers.ts";
import { ownLastDay, typedOwnDay } from "../../mandate-flow/own-day.ts";
import { newOwnDay, OwnDayFields } from "../../mandate-flow/own-day-fields.tsx";
import { usePageSession } from "../../session/page-words.ts";
import styles from "./mandate.module.css";

interface OwnDayFormProps {
  base: Rule;
  onSave: (change: Pick<Rule, "lastDay" | "lastDayFrom">) => void;
}

/** The day, and the way to take it back. */
export function OwnDayForm({ base, onSave }: OwnDayFormProps) {
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
