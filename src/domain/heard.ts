// What the log says each person has heard: by duty, by its day, and up to which step. A duty whose day has been moved is
// told anew; an earlier step that a later one has overtaken is not.
import type { Day } from "#schema/day.ts";
import type { Notice } from "./entities.ts";
import { serviceFailuresIn } from "./refused-days.ts";

export interface Heard {
  /** The latest step said to this person about the duty and its day; −Infinity for none. */
  upTo(dutyKey: string, day: string, recipient: Known): number;
  /** Whether every way to this person failed when this step, or a later one, was to be said. */
  isUnreachable(dutyKey: string, day: string, step: number, recipientId: string): boolean;
}

interface Known {
  id: string | null;
  mail: string | null;
}

/** The latest step said to one person about a duty and its day, and the latest that could not be said. */
interface Reached {
  said: number;
  failed: number;
}

const never: Readonly<Reached> = { said: Number.NEGATIVE_INFINITY, failed: Number.NEGATIVE_INFINITY };

/** What the rows say, as seen on `today`. */
export function heardIn(log: readonly Notice[], today: Day): Heard {
  const reached = new Map<string, Map<string, Map<string | null, Reached>>>();
  const isServiceFailure = serviceFailuresIn(log);
  for (const row of log) {
    const isFailure = row.progress === "failed" && row.recipientId !== null;
    // What the service lacked that day is no reason to pass anybody over on another.
    const isLasting = isFailure && hasFailedForGood(row) && (row.runDay === today || !isServiceFailure(row));
    // What failed for a reason that passes is tried again, but not twice the same day.
    if (isFailure && !isLasting && row.runDay !== today) continue;
    for (const { dutyKey, day, step } of row.subjects) {
      if (step === null) continue;
      const people = within(within(reached, dutyKey), day);
      const before = people.get(row.recipientId) ?? never;
      const field = isLasting ? "failed" : "said";
      if (step > before[field]) people.set(row.recipientId, { ...before, [field]: step });
    }
  }
  const about = (dutyKey: string, day: string, id: string | null) =>
    reached.get(dutyKey)?.get(day)?.get(id) ?? never;
  return {
    upTo(dutyKey, day, { id, mail }) {
      const { said, failed } = about(dutyKey, day, id);
      // Whoever was told at an address before getting an account has been told.
      const before = id === null || mail === null ? never : about(dutyKey, day, mailId(mail));
      return Math.max(said, failed, before.said);
    },
    isUnreachable: (dutyKey, day, step, recipientId) => about(dutyKey, day, recipientId).failed >= step,
  };
}

function within<K, V>(maps: Map<string, Map<K, V>>, key: string): Map<K, V> {
  const inner = maps.get(key) ?? new Map<K, V>();
  maps.set(key, inner);
  return inner;
}

/** How somebody without an account is known in the log. */
export const mailId = (mail: string): string => `mail:${mail.trim().toLowerCase()}`;

/** Whether every way that was tried failed for a reason that will be the same tomorrow. */
export function hasFailedForGood({ progress, cause, attempts }: Notice): boolean {
  const causes = [cause, ...(attempts ?? []).map((attempt) => attempt.cause)];
  return progress === "failed" && causes.every(isLastingCause);
}

/**
 * Whether a failure will be the same tomorrow: refused, unknown there, or returned to sender. `cause` is "code", perhaps
 * its status, a colon and the service's own words.
 */
export function isLastingCause(cause: string | null): boolean {
  const [, code, status] = /^([a-z-]+)(?: (\d{3}))?/.exec(cause ?? "") ?? [];
  if (code === "forbidden" || code === "not-found" || code === "bounced" || code === "no-way") return true;
  return code === "unexpected" && status !== undefined && status.startsWith("4") && status !== "408";
}
