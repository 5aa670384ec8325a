// Ska göras: the table with its search and the words for when it is empty.
import { Input } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { Section } from "../../components/section.tsx";
import { usePageSession } from "../../session/page-words.ts";
import styles from "./all-groups.module.css";
import { type Choice, type Chosen, isChosen, matches } from "./choose-rows.ts";
import { DueTable, type Picking } from "./due-table.tsx";
import type { GroupRow } from "./group-rows.ts";
import type { LatestReminder } from "./latest-reminders.ts";

interface DueSectionProps {
  rows: readonly GroupRow[];
  choice: Choice;
  against: Chosen;
  reminders: Map<string, LatestReminder> | null;
  picking: Picking | null;
}

export function DueSection({ rows, choice, against, reminders, picking }: DueSectionProps) {
  const { personal } = usePageSession().words;
  const [search, setSearch] = useState("");
  const shown = rows.filter((row) => isChosen(row, choice, against) && matches(row, search));
  return (
    <Section
      heading={personal.mustBeDone}
      action={
        <Input
          type="search"
          className={styles.search ?? ""}
          contentBefore={<Search16Regular aria-hidden />}
          aria-label={personal.search}
          placeholder={personal.search}
          value={search}
          onChange={(_, { value }) => setSearch(value)}
        />
      }
    >
      <p className={styles.status} role="status">
        {shown.length > 0 ? "" : search.trim() === "" ? personal.nothingHere : personal.noHits}
      </p>
      {shown.length > 0 ? <DueTable rows={shown} reminders={reminders} picking={picking} /> : null}
    </Section>
  );
}
