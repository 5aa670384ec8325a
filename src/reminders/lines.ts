// A run's result in Swedish, line by line, for the person who started it.

import { formatDayShort } from "#locales/dates.ts";
import { reminders } from "#locales/sv/reminders.ts";
import { type Day, parseDay } from "#schema/day.ts";
import { nobodyCause } from "./notice-row.ts";
import type { NoticeReport, RunProblem, RunResult } from "./result.ts";

const t = reminders.run;

/** The result as lines of text. */
export function linesOf(result: RunResult, isDryRun: boolean): string[] {
  const on = parseDay(result.on) ?? 0;
  return [
    t.heading(result.on, isDryRun),
    ...result.notices.flatMap((notice) => noticeLines(notice, on)),
    ...(result.notices.length === 0 ? [t.nothing] : []),
    ...result.problems.map(problemLine),
    ...(isDryRun ? [] : [t.counts(result)]),
  ];
}

function noticeLines(notice: NoticeReport, on: Day): string[] {
  const cause = notice.cause === nobodyCause ? reminders.nobody : notice.cause;
  return [
    `${reminders.progress[notice.progress]} · ${notice.name}: ${notice.text}`,
    ...notice.why.map(({ group, what, lastDay, step }) => {
      const day = formatDayShort(parseDay(lastDay) ?? on, "sv", on);
      return `    ${t.why(group, what, day, step)}`;
    }),
    `    ${notice.webUrl}`,
    ...(cause === undefined ? [] : [`    ${cause}`]),
  ];
}

function problemLine(problem: RunProblem): string {
  switch (problem.kind) {
    case "unreachable":
      return t.unreachable(problem.group, problem.code);
    case "brokenRow":
      return t.brokenRow(problem.list, problem.id, problem.webUrl);
    case "notClaimed":
      return t.notClaimed(problem.to, problem.cause);
    case "unsettled":
      return t.unsettled(problem.to, problem.cause);
  }
}
