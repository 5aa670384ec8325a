// One line of JSON for whoever keeps the service's logs: times, counts, codes and the numbers of rows. What a person
// wrote, is called or can be reached by never stands in it, which is why each field is named here one by one.
import type { RunProblem, RunResult } from "./result.ts";

export type Level = "info" | "warning" | "error";

export interface LogLine {
  level: Level;
  /** JSON without a line break. */
  text: string;
}

/** What a run has asked of Microsoft 365. */
export interface Usage {
  requests: number;
  units: number;
  throttled: number;
  waitedMs: number;
}

/** The line of a run that came to its end at `at` (milliseconds since 1970): a warning when anything was left undone. */
export function runLine(result: RunResult, at: number, usage: Usage): LogLine {
  const { runId, on, isDryRun, groups, planned, sent, failed, notNeeded, takenOver, bounced, problems } =
    result;
  return lineOf(problems.length > 0 ? "warning" : "info", at, {
    event: "run",
    runId,
    on,
    isDryRun,
    groups,
    planned,
    sent,
    failed,
    notNeeded,
    takenOver,
    bounced,
    problems: problems.map(problemFacts),
    requests: usage.requests,
    units: usage.units,
    throttled: usage.throttled,
    waitedMs: usage.waitedMs,
  });
}

/** The line of a run that could not begin, or broke off. */
export function brokenLine(error: unknown, at: number): LogLine {
  return lineOf("error", at, { event: "run-broken", ...errorFacts(error) });
}

/** The line of a timer that rang: late when the service was not running at its time, which a run makes up for by itself. */
export function timerLine(isLate: boolean, at: number): LogLine {
  return lineOf("info", at, { event: "timer", isLate });
}

function lineOf(level: Level, at: number, facts: object): LogLine {
  return { level, text: JSON.stringify({ time: new Date(at).toISOString(), level, ...facts }) };
}

function problemFacts(problem: RunProblem): object {
  const { kind } = problem;
  switch (kind) {
    case "unreachable":
      return { kind, code: problem.code };
    case "incomplete":
      return { kind, list: problem.list, code: problem.code };
    case "brokenRow":
      return { kind, list: problem.list, id: problem.id };
    case "refusedPolicy":
      return { kind, id: problem.id, reasons: problem.reasons };
    case "wayRefused":
    case "notTaken":
    case "unsettled":
      return { kind, channel: problem.channel, code: codeIn(problem.cause) };
    case "fault":
    case "notClaimed":
    case "mailbox":
    case "runs":
    case "writeBack":
      return { kind, code: codeIn(problem.cause) };
  }
}

/** A cause begins with its code; what follows the colon is somebody's prose, which may name people. */
function codeIn(cause: string): string {
  return /^[\w -]{1,40}(?=:)/.exec(cause)?.[0] ?? "unknown";
}

/**
 * What the configuration, the command line or the service's own sign-in lacks is told as it is: such a sentence speaks
 * of variables, files and the application alone.
 */
function errorFacts(error: unknown): object {
  if (!(error instanceof Error)) return { error: "unknown" };
  const { name, message } = error;
  if (name === "EnvError" || name === "OptionError") return { error: name, sentence: message };
  if (name !== "GraphError") return { error: name, at: placeIn(error.stack) };
  const { code, status, graphCode, requestId } = error as Error & Partial<Record<string, unknown>>;
  const isOwnSignIn = code === "signed-out" && status === null;
  return { error: name, code, status, graphCode, requestId, ...(isOwnSignIn && { sentence: message }) };
}

/** Where in our own code it happened, without the message, which may hold what was worked on. */
function placeIn(stack: string | undefined): string | null {
  return /\n\s+at (?:.*[\\/(])?([\w.-]+:\d+):\d+\)?/.exec(stack ?? "")?.[1] ?? null;
}
