// The ways a notice can go, and what became of the ways already tried.
import { isRecord } from "../shape.ts";

/**
 * `team` and `activity` are Teams' activity feed, through the team's installation of the app or the person's own;
 * `mail` is a recorded draft that is then sent.
 */
export const channels = ["team", "activity", "mail"] as const;
export type Channel = (typeof channels)[number];

/** One way that was tried and failed, after which the next one took over. */
export interface NoticeAttempt {
  channel: Channel;
  /** Milliseconds since 1970. */
  at: number;
  /** The kind of problem, its status if there was one, and the service's own words. */
  cause: string;
}

export const attemptExamples: readonly (readonly NoticeAttempt[])[] = [
  [{ channel: "activity", at: 1_801_040_400_000, cause: "forbidden 403: not installed" }],
];

export function areAttempts(value: unknown): value is readonly NoticeAttempt[] {
  return Array.isArray(value) && value.every(isAttempt);
}

export function areChannels(value: unknown): value is readonly Channel[] {
  return Array.isArray(value) && value.every((one) => channels.some((known) => known === one));
}

function isAttempt(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { channel, at, cause } = value;
  return areChannels([channel]) && typeof at === "number" && typeof cause === "string";
}
