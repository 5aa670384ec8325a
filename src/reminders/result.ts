// What a run did: the notices it sent or could not send, and what it could not do, for a person or a machine to read.
import type { Notice } from "#domain/entities.ts";
import type { PolicyProblem } from "#domain/policy-problems.ts";
import type { DutyKind } from "#schema/lists/duty-facts.ts";
import type { Channel } from "#schema/lists/notice-channels.ts";
import type { WorldProblemCode } from "#store/port.ts";

/** One notice as it ended. */
export interface NoticeReport {
  /** Entra object id, `mail:` and an address, or null when there is nobody to reach. */
  to: string | null;
  name: string;
  /** The way it went, or would go. */
  channel: Channel;
  /** The ways that would take over if that one fails. */
  waysLeft: readonly Channel[];
  /** The ways that failed before it. */
  attempts: readonly { channel: Channel; cause: string }[];
  keys: readonly string[];
  text: string;
  webUrl: string;
  /** "claimed" when it is unknown whether it arrived and a later run goes on; "planned" in a dry run. */
  progress: Notice["progress"] | "planned";
  cause?: string;
  /** What it is about, at which step from the day, and when that step fell due. */
  why: readonly {
    group: string;
    what: string;
    kind: DutyKind;
    /** yyyy-mm-dd */
    day: string;
    /** Null when nothing but a hand's chase says it. */
    step: number | null;
    dueOn: string;
    isLate: boolean;
    insteadOf?: string;
  }[];
}

/** What keeps a run from having done everything; any of them gives exit code 2. */
export type RunProblem =
  /** The group could not be read at all, or without that list. */
  | { kind: "unreachable"; group: string; code: WorldProblemCode }
  | { kind: "incomplete"; group: string; list: string; code: WorldProblemCode }
  /** The group was read, and what it says brought our own reckoning down. */
  | { kind: "fault"; group: string; cause: string }
  | { kind: "brokenRow"; list: string; id: string; webUrl: string }
  /** A policy that says what no policy can: it does not apply. */
  | { kind: "refusedPolicy"; id: string; webUrl: string; reasons: readonly PolicyProblem["code"][] }
  | { kind: "notClaimed"; to: string; cause: string }
  /** A way has refused everybody tonight: the service's own right is likelier to be missing than everybody's app. */
  | { kind: "wayRefused"; channel: Channel; count: number; cause: string }
  /** A way was too busy or out of order: that reminder waits for the next run day. */
  | { kind: "notTaken"; to: string; channel: Channel; cause: string }
  | { kind: "unsettled"; to: string; channel: Channel; cause: string }
  /** What has come back to the mailbox could not be read, or not be noted. */
  | { kind: "mailbox"; cause: string }
  /** The list of runs could not be read or written. */
  | { kind: "runs"; cause: string }
  /** The coordinators' page shows an earlier state of the group; null when of all. */
  | { kind: "writeBack"; group: string | null; cause: string };

/** What is counted while a run goes on. */
export interface Tally {
  planned: number;
  takenOver: number;
  bounced: number;
  /** Way by way, how many it took and how many it refused for good, the last refusal's cause with them. */
  ways: Map<Channel, { accepted: number; refused: number; cause: string }>;
  problems: RunProblem[];
  notices: NoticeReport[];
}

export interface Counts {
  groups: number;
  planned: number;
  sent: number;
  failed: number;
  notNeeded: number;
  takenOver: number;
}

export interface RunResult extends Counts {
  runId: string;
  /** yyyy-mm-dd */
  on: string;
  isDryRun: boolean;
  /** Mails that had come back since the last run. */
  bounced: number;
  problems: RunProblem[];
  notices: NoticeReport[];
}

/** A tally in which nothing has happened yet but the problems met in reading. */
export function emptyTally(problems: RunProblem[]): Tally {
  return { planned: 0, takenOver: 0, bounced: 0, ways: new Map(), problems, notices: [] };
}

/** The counts of a run that has read `groups` groups. */
export function countsOf(groups: number, { planned, takenOver, notices }: Tally): Counts {
  const count = (progress: NoticeReport["progress"]) =>
    notices.filter((notice) => notice.progress === progress).length;
  return {
    groups,
    planned,
    sent: count("sent"),
    failed: count("failed"),
    notNeeded: count("notNeeded"),
    takenOver,
  };
}
