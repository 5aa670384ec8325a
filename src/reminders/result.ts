// What a run did: the notices it sent or could not send, and what it could not do, for a person or a machine to read.
import type { Notice } from "#domain/entities.ts";
import type { WorldProblemCode } from "#store/port.ts";

/** One notice as it ended. */
export interface NoticeReport {
  /** Entra object id, or null when there is nobody to reach. */
  to: string | null;
  name: string;
  channel: Notice["channel"];
  keys: readonly string[];
  text: string;
  webUrl: string;
  /** "claimed" when it is unknown whether it arrived; "planned" in a dry run. */
  progress: Notice["progress"] | "planned";
  cause?: string;
  /** What it is about, and at which step from the last day. */
  why: readonly { group: string; what: string; lastDay: string; step: number }[];
}

/** What keeps a run from having done everything; any of them gives exit code 2. */
export type RunProblem =
  | { kind: "unreachable"; group: string; code: WorldProblemCode }
  | { kind: "brokenRow"; list: string; id: string; webUrl: string }
  | { kind: "notClaimed"; to: string; cause: string }
  | { kind: "unsettled"; to: string; cause: string };

export interface RunResult {
  runId: string;
  /** yyyy-mm-dd */
  on: string;
  planned: number;
  sent: number;
  failed: number;
  notNeeded: number;
  takenOver: number;
  problems: RunProblem[];
  notices: NoticeReport[];
}

/** Gathers while a run goes on. */
export interface Tally {
  planned: number;
  takenOver: number;
  problems: RunProblem[];
  notices: NoticeReport[];
}

/** The result of a run from what was gathered. */
export function resultOf(
  runId: string,
  on: string,
  { planned, takenOver, problems, notices }: Tally,
): RunResult {
  const count = (progress: NoticeReport["progress"]) =>
    notices.filter((notice) => notice.progress === progress).length;
  return {
    runId,
    on,
    planned,
    sent: count("sent"),
    failed: count("failed"),
    notNeeded: count("notNeeded"),
    takenOver,
    problems,
    notices,
  };
}
