// One night's reminders, from top to bottom: read every group, see what nobody has heard yet, take over what a dead run
// left behind, and tell each person once.

import { planNotices } from "#domain/notices.ts";
import { policyFrom } from "#domain/reminder-policy.ts";
import { formatDay } from "#schema/day.ts";
import { openAgenda } from "./agenda.ts";
import { messageOf, reportOf } from "./compose.ts";
import { noticeRow } from "./notice-row.ts";
import { openStandings } from "./open-standings.ts";
import type { Ports } from "./ports.ts";
import { type RunResult, resultOf, type Tally } from "./result.ts";
import type { Run } from "./run-state.ts";
import { takeOver } from "./take-over.ts";
import { tell } from "./tell.ts";
import type { Wish } from "./wish.ts";

/** Runs the reminders of `wish.today`. Rejects only when the register or the log cannot be read, or the group is unknown. */
export async function remind(ports: Ports, wish: Wish): Promise<RunResult> {
  const { standings, problems } = await openStandings(ports.desk, wish.groupKey, wish.today);
  const policyOf = policyFrom((await ports.desk.policies()).rows);
  const agenda = await openAgenda(ports.desk.log, (log) =>
    planNotices(standings, { policyOf, log, today: wish.today, lastRunDay: null }),
  );
  const planned = agenda.planned();
  const tally: Tally = {
    planned: planned.length,
    takenOver: 0,
    problems: [...problems, ...agenda.problems],
    notices: [],
  };
  const run: Run = {
    ports,
    wish,
    agenda,
    duties: new Map(standings.flatMap(({ duties }) => duties.map((one) => [one.key, one]))),
    readGroups: new Set(standings.map(({ register }) => register.group.key)),
    tally,
  };

  if (wish.isDryRun) {
    for (const notice of planned) tally.notices.push(preview(run, noticeRow(notice, 0, 0, wish)));
  } else {
    for (const stale of agenda.staleClaims(ports.clock())) await takeOver(run, stale);
    const recipients = new Set(planned.map(({ recipient }) => recipient.id));
    for (const recipient of recipients) await tell(run, recipient);
  }
  return resultOf(wish.runId, formatDay(wish.today), tally);
}

function preview(run: Run, row: ReturnType<typeof noticeRow>) {
  return reportOf(row, messageOf(row, run), "planned");
}
