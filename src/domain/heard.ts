// What the log says each person has heard: by duty, by its day, and up to which step. A duty whose day has been moved is
// told anew; an earlier step that a later one has overtaken is not.
import type { Day } from "#schema/day.ts";
import type { Notice } from "./entities.ts";

export interface Heard {
  /** The latest step said to this person about the duty and its day; null for none. */
  upTo(dutyKey: string, day: string, recipientId: string | null): number | null;
  /** Whether every way to this person failed when this step, or a later one, was to be said. */
  isUnreachable(dutyKey: string, day: string, step: number, recipientId: string): boolean;
}

/** What the rows say, as seen on `today`. */
export function heardIn(log: readonly Notice[], today: Day): Heard {
  const said = new Map<string, number>();
  const failed = new Map<string, number>();
  for (const row of log) {
    const isFailure = row.progress === "failed" && row.recipientId !== null;
    const isLasting = isFailure && isLastingCause(row.cause);
    // What failed for a reason that passes is tried again, but not twice the same day.
    if (isFailure && !isLasting && row.runDay !== today) continue;
    for (const { dutyKey, day, step } of row.subjects) {
      if (step === null) continue;
      raise(said, mark(dutyKey, day, row.recipientId), step);
      if (isLasting) raise(failed, mark(dutyKey, day, row.recipientId), step);
    }
  }
  return {
    upTo: (dutyKey, day, recipientId) => said.get(mark(dutyKey, day, recipientId)) ?? null,
    isUnreachable: (dutyKey, day, step, recipientId) =>
      (failed.get(mark(dutyKey, day, recipientId)) ?? Number.NEGATIVE_INFINITY) >= step,
  };
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

const mark = (dutyKey: string, day: string, recipientId: string | null) =>
  JSON.stringify([dutyKey, day, recipientId]);

function raise(steps: Map<string, number>, key: string, step: number): void {
  steps.set(key, Math.max(step, steps.get(key) ?? Number.NEGATIVE_INFINITY));
}
