// The named alternative: the same last days and states worked out with Date objects, as most calendars are written.
import type { Register, Rule } from "#domain/entities.ts";
import { deliverableKey } from "#domain/obligations.ts";
import { isSound } from "#domain/standing.ts";

const msPerDay = 86_400_000;

interface DatedObligation {
  key: string;
  lastDay: Date;
  state: string;
}

/** Every obligation of the group on `today` (days since 1970-01-01), by Date arithmetic in UTC. */
export function obligationsByDate(register: Register, today: number): DatedObligation[] {
  const now = new Date(today * msPerDay);
  const found = new Map<string, DatedObligation>();
  for (const rule of register.rules) {
    if (rule.voidedOn !== null || rule.lastDay === null || register.group.followedFrom === null) continue;
    const from = new Date(Math.max(register.group.followedFrom, rule.judgedFrom ?? 0) * msPerDay);
    for (let year = from.getUTCFullYear() - 1; ; year += 1) {
      const lastDay = lastDayOf(rule, year);
      if (lastDay < from) continue;
      const obligation = obligationOf(register, rule, year, lastDay, now);
      found.set(obligation.key, obligation);
      if (lastDay >= now) break;
    }
  }
  return [...found.values()].sort((a, b) => a.lastDay.getTime() - b.lastDay.getTime());
}

function lastDayOf({ lastDay }: Rule, year: number): Date {
  if (lastDay === null) throw new Error("A rule without a last day has none to work out.");
  const date = new Date(Date.UTC(year + lastDay.yearOffset, lastDay.month - 1, lastDay.day));
  if (lastDay.boundary === "before") date.setUTCDate(date.getUTCDate() - 1);
  return date;
}

function obligationOf(
  register: Register,
  rule: Rule,
  year: number,
  lastDay: Date,
  now: Date,
): DatedObligation {
  const key = deliverableKey(rule.groupKey, rule.kind, rule.label, year);
  const done = register.steps
    .filter((step) => step.about === key && isSound(step, register))
    .sort((a, b) => a.row.createdAt - b.row.createdAt)[0];
  const late = new Date(lastDayOf(rule, year + 1)) < now ? "missed" : "late";
  const doneDay = done ? new Date(done.day * msPerDay) : null;
  const state = doneDay ? (doneDay <= lastDay ? "done" : "doneLate") : lastDay >= now ? "current" : late;
  return { key, lastDay, state };
}
