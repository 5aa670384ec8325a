// What one row says, cell by cell; the table and the narrow list share it.
import { Link } from "wouter";
import { DayText } from "../../components/day-text.tsx";
import { ObligationMark, StateMark } from "../../components/state-mark.tsx";
import { usePageSession } from "../../session/page-words.ts";
import { hrefOf } from "../../shell/routes.ts";
import type { GroupRow } from "./group-rows.ts";
import type { LatestReminder } from "./latest-reminders.ts";
import type { MissingFact } from "./missing-facts.ts";

/** The group's name, leading to its first page; plain text where the group cannot be read. */
export function GroupCell({ row }: { row: GroupRow }) {
  if (row.kind === "unreachable") return row.group.title;
  return <Link href={hrefOf({ page: "overview", groupKey: row.group.key })}>{row.group.title}</Link>;
}

/** What shall be done, leading to where it is done. */
export function WhatCell({ row }: { row: GroupRow }) {
  const { personal, common } = usePageSession().words;
  const groupKey = row.group.key;
  if (row.kind === "unreachable") return common.none;
  if (row.kind === "nothing") return personal.nothingDue;
  if (row.kind === "lacking") {
    return <Link href={hrefOf({ page: placeOf(row.missing), groupKey })}>{personal.completeFacts}</Link>;
  }
  const { rule, year, key } = row.obligation;
  return (
    <Link href={hrefOf({ page: "plan-report", groupKey, thing: key })}>
      {personal.documentFor(rule.label, year)}
    </Link>
  );
}

/** How it stands, in a mark; what is missing or why a group cannot be read, in words. */
export function StateCell({ row }: { row: GroupRow }) {
  const { personal, common } = usePageSession().words;
  if (row.kind === "due") return <ObligationMark obligation={row.obligation} />;
  if (row.kind === "nothing") return common.none;
  if (row.kind === "unreachable") {
    return (
      <StateMark tone="warn">{`${personal.unreachable}: ${personal.unreachableWhy[row.problem]}`}</StateMark>
    );
  }
  return (
    <StateMark tone="warn">
      {row.missing.map((one) => missingText(one, personal.missing)).join(" · ")}
    </StateMark>
  );
}

/** Whose turn it is. */
export function HolderCell({ row }: { row: GroupRow }) {
  const { common } = usePageSession().words;
  return row.kind === "due" && row.holders.length > 0 ? row.holders.join(", ") : common.none;
}

/** The day of the latest reminder, or that it failed. */
export function RemindedCell({ reminder }: { reminder: LatestReminder | undefined }) {
  const { personal, common } = usePageSession().words;
  if (!reminder) return common.none;
  if (!reminder.failed) return <DayText day={reminder.day} />;
  return (
    <StateMark tone="bad">
      {personal.remindersFailed} <DayText day={reminder.day} />
    </StateMark>
  );
}

type MissingWords = ReturnType<typeof usePageSession>["words"]["personal"]["missing"];

function missingText(missing: MissingFact, words: MissingWords): string {
  if (missing.fact === "lastDay") return words.lastDay(missing.label);
  if (missing.fact === "broken") return words.broken(missing.count);
  return words[missing.fact];
}

/** Where the first of the missing facts is put right. */
function placeOf([first]: readonly MissingFact[]): "mandate" | "members" | "overview" {
  if (first?.fact === "chair") return "members";
  return first?.fact === "broken" || first?.fact === "coordinator" ? "overview" : "mandate";
}
