// One night's reminders, from top to bottom: read what coordinators have decided and how every group stands, see what
// nobody has heard yet, go on where a dead run stopped, tell each person once, and write down how it all stands.
import { planNotices } from "#domain/notices.ts";
import { policyFrom } from "#domain/reminder-policy.ts";
import { formatDay } from "#schema/day.ts";
import { openAgenda } from "./agenda.ts";
import { hearBounces } from "./bounces.ts";
import { openRegisters, readingProblems } from "./open-registers.ts";
import type { Ports } from "./ports.ts";
import { refusingWays } from "./refusing-ways.ts";
import { countsOf, emptyTally, type RunResult } from "./result.ts";
import { openRunLog } from "./run-log.ts";
import type { Run } from "./run-state.ts";
import { soundPolicies } from "./sound-policies.ts";
import { standingsOf } from "./standings.ts";
import { takeOverStale } from "./take-over.ts";
import { createTeams } from "./teams.ts";
import { preview, tellEverybody } from "./tell.ts";
import type { Wish } from "./wish.ts";
import { writeBack } from "./write-back.ts";

/**
 * Runs the reminders of `wish.today`. Rejects only when the register, the policies or the log cannot be read, or the
 * group is unknown.
 */
export async function remind(ports: Ports, wish: Wish): Promise<RunResult> {
  const { today, groupKey, isDryRun } = wish;
  const asOf = ports.clock();
  const opened = await openRegisters(ports.desk, groupKey);
  const policies = await soundPolicies(ports.desk, opened);
  const policyOf = policyFrom(policies.rows);
  const judged = standingsOf(opened, policyOf, today);
  const { standings, unread, mayBeUnread } = judged;
  const tally = emptyTally([...policies.problems, ...readingProblems(opened), ...judged.problems]);
  const runLog = await openRunLog(ports, wish, tally.problems);

  const { lastRunDay } = runLog;
  const agenda = await openAgenda(ports.desk.log, (log, only) => {
    const chosen = standings.filter(({ register }) => only?.has(register.group.key) ?? true);
    return planNotices(chosen, { policyOf, log, today, lastRunDay });
  });
  tally.problems.push(...agenda.problems);
  const run: Run = {
    ports,
    wish,
    agenda,
    teams: createTeams(ports.team),
    duties: new Map(standings.flatMap(({ duties }) => duties.map((one) => [one.key, one]))),
    registers: new Map(standings.map(({ register }) => [register.group.key, register])),
    mayBeUnread,
    tally,
  };

  await hearBounces(run);
  await takeOverStale(run);
  if (isDryRun) await preview(run);
  else {
    await tellEverybody(run);
    await writeBack(run, judged, policyOf, asOf);
  }
  tally.problems.push(...refusingWays(tally));
  const counts = countsOf(standings.length, tally);
  await runLog.close({ ...counts, unreadGroups: unread.map(({ group }) => group.key) }, tally.problems);
  const { bounced, notices } = tally;
  return {
    runId: wish.runId,
    on: formatDay(today),
    isDryRun,
    ...counts,
    bounced,
    problems: tally.problems,
    notices,
  };
}
