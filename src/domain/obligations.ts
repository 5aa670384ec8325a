// What shall be done, by which last day, and how it stands: a yearly plan or report for each year that counts, and
// what is delivered once.
import { type Day, partsOf } from "#schema/day.ts";
import { type Due, dueOf } from "./due.ts";
import type { Register, Rule, Step } from "./entities.ts";
import { keyOf } from "./keys.ts";
import { lastOnTimeDay } from "./last-day.ts";
import { isInForce } from "./mandate-confirmed.ts";
import { isExcepted, progressOf, settledOn, stateOf } from "./obligation-state.ts";
import { isSound } from "./standing.ts";

/** The kinds of rule that ask for a document. */
export type DocumentKind = "plan" | "report" | "deliverable";

export type ObligationState = "coming" | "current" | "late" | "missed" | "done" | "doneLate" | "excepted";
export type Progress = "notStarted" | "handedIn" | "returned" | "received" | "adopted";

/** Ska göras: one plan or report of one year, or something delivered once. */
export interface Obligation {
  /** The same for the obligation and for the deliverable that meets it. */
  key: string;
  groupKey: string;
  kind: DocumentKind;
  rule: Rule;
  year: number;
  lastDay: Day;
  /** Days from today to the last day; negative when it has passed. */
  daysLeft: number;
  state: ObligationState;
  progress: Progress;
  /** The day the document arrived; null while it has not, or has been sent back. */
  settledOn: Day | null;
  /** Sound steps, oldest first. */
  steps: Step[];
  /** Steps by somebody without the role, or changed afterwards: shown, but they settle nothing. */
  doubtful: Step[];
  /** The mandate is not adopted and nobody has said from when it applies: nothing here is more than a note. */
  isSoft: boolean;
}

/** The key of one year's plan or report. It outlives a new version of the mandate: the document is the same. */
export function deliverableKey(groupKey: string, kind: Rule["kind"], label: string, year: number): string {
  return keyOf("deliverable", groupKey, kind, label.toLowerCase(), year);
}

/**
 * Every obligation of the group that counts on `today`, nearest last day first: from the day the group is followed
 * from, up to and including the next one ahead of each rule. Rules without a last day, that only say "kan" or that
 * leave the matter to another document give none.
 */
export function obligations(register: Register, today: Day): Obligation[] {
  const found = new Map<string, Obligation>();
  const stepsByKey = Map.groupBy(register.steps, ({ about }) => about);
  for (const rule of register.rules) {
    if (!isDocumentRule(rule) || !asksForSomething(rule)) continue;
    for (const { year, lastDay, nextDue } of dueYears(rule, register, today)) {
      const key = deliverableKey(rule.groupKey, rule.kind, rule.label, year);
      const other = found.get(key);
      if (other && lastDay >= other.lastDay) continue;
      const all = (stepsByKey.get(key) ?? []).toSorted(inOrder);
      const steps = all.filter((step) => isSound(step, register));
      const settled = settledOn(steps);
      found.set(key, {
        key,
        groupKey: rule.groupKey,
        kind: rule.kind,
        rule,
        year,
        lastDay,
        daysLeft: lastDay - today,
        state: stateOf({ settled, isExcepted: isExcepted(rule, year, lastDay), lastDay, nextDue, today }),
        progress: progressOf(steps),
        settledOn: settled,
        steps,
        doubtful: all.filter((step) => !steps.includes(step)),
        isSoft: rule.judgedFrom === null,
      });
    }
  }
  return [...found.values()].sort((a, b) => a.lastDay - b.lastDay || a.key.localeCompare(b.key));
}

export type DocumentRule = Rule & { kind: DocumentKind };

/** Whether the rule asks for a document: a plan, a report, or something delivered once. */
export function isDocumentRule(rule: Rule): rule is DocumentRule {
  return rule.kind === "plan" || rule.kind === "report" || rule.kind === "deliverable";
}

function asksForSomething(rule: Rule): boolean {
  return isInForce(rule) && rule.strength !== "may" && rule.strength !== "elsewhere";
}

/** In the order SharePoint made the rows. */
function inOrder(a: Step, b: Step): number {
  return a.row.createdAt - b.row.createdAt || Number(a.row.id) - Number(b.row.id);
}

interface DueYear {
  year: number;
  lastDay: Day;
  nextDue: Day;
}

/** The last days that count: none before the group is followed, and of those ahead only the next. */
function dueYears(rule: DocumentRule, { group }: Register, today: Day): DueYear[] {
  const due = dueOf(rule);
  if (due === null || group.followedFrom === null) return [];
  const from = Math.max(group.followedFrom, rule.judgedFrom ?? group.followedFrom);
  return lastDaysFrom(due, from, today).filter(({ lastDay }) => lastDay >= from);
}

function lastDaysFrom(due: Due, from: Day, today: Day): DueYear[] {
  if ("once" in due) {
    return [{ year: partsOf(due.once).year, lastDay: due.once, nextDue: Number.POSITIVE_INFINITY }];
  }
  const result: DueYear[] = [];
  // A document due the year after it is for: the first that can count is the year's before.
  let year = partsOf(from).year - 1;
  let lastDay = lastOnTimeDay(due.yearly, year);
  for (;;) {
    const nextDue = lastOnTimeDay(due.yearly, year + 1);
    result.push({ year, lastDay, nextDue });
    if (lastDay >= today && lastDay >= from) return result;
    year += 1;
    lastDay = nextDue;
  }
}

/** Whether nothing more is asked of anybody: it is done, in time or too late, or there is an exception from it. */
export function isDone({ state }: Obligation): boolean {
  return state === "done" || state === "doneLate" || state === "excepted";
}
