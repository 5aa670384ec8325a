// What the log says each person has heard: by duty, by its day, and up to which step. A duty whose day has been moved is
// told anew; an earlier step that a later one has overtaken is not.
import type { Day } from "#schema/day.ts";
import type { Notice } from "./entities.ts";

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

/** What the rows say, as seen on `today`. */
export function heardIn(log: readonly Notice[], today: Day): Heard {
  const said = new Map<string, number>();
  const failed = new Map<string, number>();
  for (const row of log) {
    const isFailure = row.progress === "failed" && row.recipientId !== null;
    const isLasting = isFailure && hasFailedForGood(row);
    // What failed for a reason that passes is tried again, but not twice the same day.
    if (isFailure && !isLasting && row.runDay !== today) continue;
    for (const { dutyKey, day, step } of row.subjects) {
      if (step === null) continue;
      raise(isLasting ? failed : said, mark(dutyKey, day, row.recipientId), step);
    }
  }
  const never = Number.NEGATIVE_INFINITY;
  const failedUpTo = (dutyKey: string, day: string, id: string | null) =>
    failed.get(mark(dutyKey, day, id)) ?? never;
  return {
    upTo(dutyKey, day, { id, mail }) {
      const own = said.get(mark(dutyKey, day, id)) ?? never;
      // Whoever was told at an address before getting an account has been told.
      const before = id === null || mail === null ? never : said.get(mark(dutyKey, day, mailId(mail)));
      return Math.max(own, before ?? never, failedUpTo(dutyKey, day, id));
    },
    isUnreachable: (dutyKey, day, step, recipientId) => failedUpTo(dutyKey, day, recipientId) >= step,
  };
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

// A duty's key and a day hold no space.
const mark = (dutyKey: string, day: string, recipientId: string | null) =>
  `${dutyKey} ${day} ${recipientId ?? ""}`;

function raise(steps: Map<string, number>, key: string, step: number): void {
  steps.set(key, Math.max(step, steps.get(key) ?? Number.NEGATIVE_INFINITY));
}
