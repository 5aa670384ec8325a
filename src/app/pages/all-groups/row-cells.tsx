// What one row says, cell by cell; the table and the narrow list share it.
import { Link } from "wouter";
import { parseSubPage } from "#domain/deep-link.ts";
import type { MissingFact } from "#schema/lists/missing-facts.ts";
import { DayText } from "../../components/day-text.tsx";
import { DutyMark } from "../../components/duty-mark.tsx";
import { StateMark } from "../../components/state-mark.tsx";
import { usePageSession } from "../../session/page-words.ts";
import { hrefOf, hrefOfPersonal } from "../../shell/routes.ts";
import type { GroupRow } from "./group-rows.ts";
import type { LatestReminder } from "./latest-reminders.ts";

/** The group's name, leading to its first page; plain text where the group cannot be read. */
export function GroupCell({ row }: { row: GroupRow }) {
  if (row.kind === "unreachable") return row.group.title;
  return <Link href={hrefOf({ page: "overview", groupKey: row.group.key })}>{row.group.title}</Link>;
}

/** What shall be done, leading to where it is done. */
export function WhatCell({ row }: { row: GroupRow }) {
  const { personal, common, duties } = usePageSession().words;
  const groupKey = row.group.key;
  if (row.kind === "unreachable") return common.none;
  if (row.kind === "nothing") return personal.nothingDue;
  if (row.kind === "lacking") {
    return <Link href={hrefOf({ page: placeOf(row.missing), groupKey })}>{personal.completeFacts}</Link>;
  }
  if (row.kind === "unknown") return personal.notReadYet;
  const { facts, page, thing } = row.obligation;
  const place = parseSubPage(page) ?? { page: "overview" };
  return (
    <Link href={hrefOf({ ...place, groupKey, ...(thing === null ? {} : { thing }) })}>
      {duties.title(facts)}
    </Link>
  );
}

/** How it stands, in a mark; what is missing or why a group cannot be read, in words. */
export function StateCell({ row }: { row: GroupRow }) {
  const { personal, common } = usePageSession().words;
  if (row.kind === "due") return <DutyMark duty={row.obligation} />;
  if (row.kind === "nothing" || row.kind === "unknown") return common.none;
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
  const holders = row.kind === "due" ? (row.obligation.holders ?? []) : [];
  return holders.length > 0 ? holders.join(", ") : common.none;
}

/** The day of the latest reminder, or that it failed. */
export function RemindedCell({ row, reminder }: { row: GroupRow; reminder: LatestReminder | undefined }) {
  const { personal, common } = usePageSession().words;
  if (row.kind !== "due") return common.none;
  const label = `${personal.whyTold}: ${row.group.title}`;
  const href = hrefOfPersonal("reminders", "why", row.group.key, row.key);
  return (
    <Link href={href} aria-label={reminder ? undefined : label} title={personal.whyTold}>
      {!reminder ? (
        common.none
      ) : reminder.failed ? (
        <StateMark tone="bad">
          {personal.remindersFailed} <DayText day={reminder.day} />
        </StateMark>
      ) : (
        <DayText day={reminder.day} />
      )}
    </Link>
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
