// What happens when the timer rings: a whole run, as by hand, and one line of JSON for the log.
import { brokenLine, type LogLine, runLine, timerLine, type Usage } from "./log-line.ts";
import type { RunResult } from "./result.ts";

/** What is needed of the timer's own facts. */
export interface RungTimer {
  isPastDue: boolean;
}

/** Where the lines go, by their level. */
export interface LineLog {
  info(line: string): void;
  warn(line: string): void;
  error(line: string): void;
}

/**
 * Runs the reminders. That the timer rang late is only noted: a run catches up by what the log says has been said, and
 * never asks what time it is called for. Rejects, with nothing personal, when the run could not begin: the platform then
 * counts the call as failed.
 */
export async function onTimer(
  timer: RungTimer,
  log: LineLog,
  run: () => Promise<RunResult & { usage: Usage }>,
  clock: () => number = Date.now,
): Promise<void> {
  if (timer.isPastDue) write(log, timerLine(true, clock()));
  const result = await run().catch((error: unknown) => {
    const line = brokenLine(error, clock());
    write(log, line);
    throw new Error(`The reminders have not run: ${line.text}`);
  });
  write(log, runLine(result, clock(), result.usage));
}

function write(log: LineLog, { level, text }: LogLine): void {
  if (level === "error") log.error(text);
  else if (level === "warning") log.warn(text);
  else log.info(text);
}
