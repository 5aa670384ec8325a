// How one row of the log stands: what may be said about it, and no more than Teams has promised.
import type { Notice } from "#domain/entities.ts";

/** A claim older than this belongs to a run that died: the next one takes it over. */
const lease = 15 * 60_000;

export type NoticeState =
  | { kind: "underWay" | "unfinished"; at: number }
  | { kind: "sent" | "notNeeded" | "unknown"; at: number | null }
  | { kind: "failed"; cause: FailureCause | null };

/** What the run wrote when it failed: the kind of problem, and Graph's own words for IT. */
export interface FailureCause {
  code: string;
  detail: string;
}

/** The state at `now`, in milliseconds since 1970 like every time here. */
export function noticeState(notice: Notice, now: number): NoticeState {
  const { progress, claimedAt, settledAt, cause } = notice;
  if (progress === "failed") return { kind: "failed", cause: causeIn(cause) };
  if (progress === "claimed") {
    return { kind: now - claimedAt >= lease ? "unfinished" : "underWay", at: claimedAt };
  }
  return { kind: progress, at: settledAt };
}

/** Returns "forbidden 403: words" in its two parts; anything else is kept as it stands. */
export function causeIn(cause: string | null): FailureCause | null {
  if (cause === null) return null;
  const [, code, detail] = /^([a-z-]+)(?: \d{3})?(?:: ?([\s\S]*))?$/.exec(cause) ?? [];
  return { code: code ?? "", detail: detail ?? (code === undefined ? cause : "") };
}

/** The rows by run day, latest day first, and within a day as they were claimed. */
export function byRunDay(notices: readonly Notice[]): { day: number; notices: Notice[] }[] {
  return [...Map.groupBy(notices, ({ runDay }) => runDay)]
    .map(([day, found]) => ({ day, notices: found.toSorted((a, b) => a.claimedAt - b.claimedAt) }))
    .sort((a, b) => b.day - a.day);
}
