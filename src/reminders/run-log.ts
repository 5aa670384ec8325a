// The list of runs: that the service has run, when, and what came of it. A run that cannot write there says so and goes
// on, since nobody should go unreminded for want of a line about it.
import type { NewRun, Run as RunRow } from "#domain/entities.ts";
import { keyOf } from "#domain/keys.ts";
import type { Day } from "#schema/day.ts";
import type { Desk } from "#store/port.ts";
import type { Ports } from "./ports.ts";
import type { Counts, RunProblem } from "./result.ts";
import type { Wish } from "./wish.ts";
import { causeOf, worldProblem } from "./world-problem.ts";

export interface RunLog {
  /** The day of the latest run that reached its end, up to today; null when there was none. */
  lastRunDay: Day | null;
  /** Writes that this run has reached its end. */
  close(ended: Counts & { unreadGroups: string[] }, problems: RunProblem[]): Promise<void>;
}

/** Reads the earlier runs and writes that this one has begun. What goes wrong is put among `problems`. */
export async function openRunLog(
  { desk, clock }: Ports,
  wish: Wish,
  problems: RunProblem[],
): Promise<RunLog> {
  const tried = async <T>(act: () => Promise<T>, failed: T): Promise<T> => {
    try {
      return await act();
    } catch (error) {
      problems.push({ kind: "runs", cause: causeOf(worldProblem(error)) });
      return failed;
    }
  };
  const lastRunDay = await tried(() => lastEndedOn(desk, wish.today), null);
  // A run of one group says nothing about whether the others are reminded.
  if (wish.isDryRun || wish.groupKey !== null) return { lastRunDay, close: async () => {} };

  const begun = newRun(wish, clock());
  const row = await tried<RunRow | null>(() => desk.addRun(begun), null);
  return {
    lastRunDay,
    async close(counts, { length }) {
      const ended = { ...counts, problems: length, endedAt: clock() };
      await tried(async () => {
        if (row === null) await desk.addRun({ ...begun, ...ended });
        else await desk.changeRun(row, ended);
      }, undefined);
    },
  };
}

/** First the last weeks, where it nearly always is; then as far back as it may be. */
async function lastEndedOn(desk: Desk, today: Day): Promise<Day | null> {
  for (const back of [35, 3653]) {
    const { rows } = await desk.runsSince(today - back);
    const days = rows.filter(({ endedAt, runDay }) => endedAt !== null && runDay <= today);
    if (days.length > 0) return Math.max(...days.map(({ runDay }) => runDay));
  }
  return null;
}

function newRun({ runId, today }: Wish, startedAt: number): NewRun {
  const key = keyOf("run", runId);
  const counts = { groups: null, planned: null, sent: null, failed: null, notNeeded: null, takenOver: null };
  return { key, runDay: today, startedAt, endedAt: null, ...counts, problems: null, unreadGroups: null };
}
