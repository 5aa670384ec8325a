// What shall be done, by which last day, and how it stands: a yearly plan or report for each year that counts.
import { type Day, daysInMonth, partsOf } from "#schema/day.ts";
import type { Register, Rule, Step } from "./entities.ts";
import { keyOf } from "./keys.ts";
import { lastOnTimeDay } from "./last-day.ts";
import { isSound } from "./standing.ts";

/** Days before the last day from which an obligation is on the table rather than ahead. */
const currentWithin = 90;

/** The kinds of rule that ask for a document. */
export type DocumentKind = "plan" | "report" | "deliverable";

export type ObligationState = "coming" | "current" | "late" | "missed" | "done" | "doneLate" | "excepted";
export type Progress = "notStarted" | "handedIn" | "returned" | "received" | "adopted";

/** Ska göras: one plan or report of one year. */
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
 * from, up to and including the next one ahead of each rule. Rules without a last day or that only say "kan" give none.
 */
export function obligations(register: Register, today: Day): Obligation[] {
  const found = new Map<string, Obligation>();
  for (const rule of register.rules) {
    if (rule.voidedOn !== null || rule.strength === "may" || !isDocumentRule(rule)) continue;
    for (const obligation of obligationsOf(rule, register, today)) {
      const other = found.get(obligation.key);
      if (!other || obligation.lastDay < other.lastDay) found.set(obligation.key, obligation);
    }
  }
  return [...found.values()].sort((a, b) => a.lastDay - b.lastDay || a.key.localeCompare(b.key));
}

export type DocumentRule = Rule & { kind: DocumentKind };

/** Whether the rule asks for a document: a plan, a report, or something delivered once. */
export function isDocumentRule(rule: Rule): rule is DocumentRule {
  return rule.kind === "plan" || rule.kind === "report" || rule.kind === "deliverable";
}

function obligationsOf(rule: DocumentRule, register: Register, today: Day): Obligation[] {
  const { lastDay } = rule;
  const from = laterOf(register.group.followedFrom, rule.judgedFrom);
  if (lastDay === null || from === null || !isInSomeYear(lastDay)) return [];
  const result: Obligation[] = [];
  for (let year = partsOf(from).year - 1; ; year += 1) {
    const due = lastOnTimeDay(lastDay, year);
    if (due < from) continue;
    result.push(obligationOf(rule, register, year, today, lastOnTimeDay(lastDay, year + 1)));
    if (due >= today) return result;
  }
}

/** A hand may have written 31 April into the row; such a rule gives no obligation rather than no page. */
function isInSomeYear({ month, day }: { month: number; day: number }): boolean {
  const leapYear = 2028;
  return day <= daysInMonth(leapYear, month);
}

function obligationOf(
  rule: DocumentRule,
  register: Register,
  year: number,
  today: Day,
  nextDue: Day,
): Obligation {
  const key = deliverableKey(rule.groupKey, rule.kind, rule.label, year);
  const all = register.steps
    .filter((step) => step.about === key)
    .sort((a, b) => a.row.createdAt - b.row.createdAt || Number(a.row.id) - Number(b.row.id));
  const steps = all.filter((step) => isSound(step, register));
  const lastDay = rule.lastDay === null ? nextDue : lastOnTimeDay(rule.lastDay, year);
  const progress = progressOf(steps);
  return {
    key,
    groupKey: rule.groupKey,
    kind: rule.kind,
    rule,
    year,
    lastDay,
    daysLeft: lastDay - today,
    state: stateOf({ steps, progress, lastDay, nextDue, today }),
    progress,
    steps,
    doubtful: all.filter((step) => !steps.includes(step)),
    isSoft: rule.judgedFrom === null,
  };
}

function progressOf(steps: readonly Step[]): Progress {
  let progress: Progress = "notStarted";
  for (const step of steps) {
    if (step.kind === "handIn") progress = "handedIn";
    if (step.kind === "receive") progress = "received";
    if (step.kind === "adopt") progress = "adopted";
    if (step.kind === "return") progress = "returned";
  }
  return progress;
}

interface Standing {
  steps: readonly Step[];
  progress: Progress;
  lastDay: Day;
  nextDue: Day;
  today: Day;
}

/** Steps that show the document has arrived. To publish, approve or attest it inside the group hands in nothing. */
const settling: ReadonlySet<Step["kind"]> = new Set(["handIn", "receive", "adopt"]);

/** On time is judged by the first such step; a document sent back for completion is open again. */
function stateOf({ steps, progress, lastDay, nextDue, today }: Standing): ObligationState {
  const first = steps.find((step) => settling.has(step.kind));
  if (first && progress !== "returned") return first.day <= lastDay ? "done" : "doneLate";
  if (today <= lastDay) return lastDay - today <= currentWithin ? "current" : "coming";
  return nextDue < today ? "missed" : "late";
}

function laterOf(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a;
  return Math.max(a, b);
}
