// A run's result in Swedish, line by line, for the person who started it.
import { dayMeaning } from "#domain/duty.ts";
import { formatDayShort } from "#locales/dates.ts";
import { reminders } from "#locales/sv/reminders.ts";
import { type Day, parseDay } from "#schema/day.ts";
import { nobodyCause } from "./notice-row.ts";
import { problemLine } from "./problem-line.ts";
import type { NoticeReport, RunResult } from "./result.ts";
import { noWayCause } from "./send-one-way.ts";

const t = reminders.run;
const { runReport } = reminders;

/** The result as lines of text. */
export function linesOf(result: RunResult): string[] {
  const on = parseDay(result.on) ?? 0;
  return [
    t.heading(result.on, result.isDryRun),
    ...result.notices.flatMap((notice) => noticeLines(notice, on)),
    ...(result.notices.length === 0 ? [t.nothing] : []),
    ...(result.bounced > 0 ? [runReport.bounced(result.bounced)] : []),
    ...result.problems.map(problemLine),
    ...(result.isDryRun ? [] : [t.counts(result)]),
  ];
}

function noticeLines(notice: NoticeReport, on: Day): string[] {
  const { progress, channel, attempts, why } = notice;
  const state = progress === "sent" ? runReport.sent[channel] : reminders.progress[progress];
  return [
    `${state} · ${notice.name}: ${notice.text}`,
    ...[
      ...why.map((reason) => whyLine(reason, on)),
      ...attempts.map((tried) => runReport.failedBefore(runReport.ways[tried.channel], tried.cause)),
      ...wayLines(notice),
      notice.webUrl,
    ].map((line) => `    ${line}`),
  ];
}

function wayLines({ to, cause, channel, waysLeft }: NoticeReport): string[] {
  if (to === null || cause === nobodyCause) return [reminders.nobody];
  if (cause === noWayCause) return [runReport.noWay];
  const by = runReport.by(
    runReport.ways[channel],
    waysLeft.map((way) => runReport.ways[way]),
  );
  return cause === undefined ? [by] : [by, cause];
}

function whyLine(reason: NoticeReport["why"][number], on: Day): string {
  const { group, what, kind, day, step, dueOn, isLate, insteadOf } = reason;
  const shown = (text: string) => formatDayShort(parseDay(text) ?? on, "sv", on);
  return [
    `${group}, ${what}: ${runReport.day[dayMeaning[kind]]} ${shown(day)}`,
    ...(step === null ? [] : [runReport.why(runReport.step(step), shown(dueOn))]),
    ...(isLate ? [runReport.late] : []),
    ...(insteadOf === undefined ? [] : [runReport.insteadOf(insteadOf)]),
  ].join("; ");
}
