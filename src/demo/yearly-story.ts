// The yearly plans and reports that have fallen due since a group was followed: who handed in what, and what became
// of it.
import type { Deliverable, NewRule, NewStep, StepKind } from "#domain/entities.ts";
import { keyOf } from "#domain/keys.ts";
import { lastOnTimeDay } from "#domain/last-day.ts";
import { deliverableKey } from "#domain/obligations.ts";
import { type Day, partsOf } from "#schema/day.ts";
import { type Act, refOf } from "./act.ts";
import type { DemoGroup } from "./groups.ts";
import { person } from "./people.ts";

/** One thing done with the document, so many days from its last day (negative before it). */
export interface YearlyStep {
  kind: StepKind;
  fromLastDay: number;
  by: string;
  decidedBy?: string;
  comment?: string;
}

/** A rule that asks for a plan or report every year. */
export type YearlyRule = NewRule & { kind: "plan" | "report" };

/** A year of a rule that falls due on `lastDay`. */
export interface DueYear {
  year: number;
  lastDay: Day;
}

/** The years of a rule that fall due from `from` up to `today`, and the next one ahead. */
export function dueYears(rule: NewRule, from: Day, today: Day): { past: DueYear[]; next: DueYear } {
  const { lastDay } = rule;
  if (!lastDay) throw new Error(`${rule.label} has no last day.`);
  const past: DueYear[] = [];
  for (let year = partsOf(from).year - 1; ; year += 1) {
    const due = { year, lastDay: lastOnTimeDay(lastDay, year) };
    if (due.lastDay >= today) return { past, next: due };
    if (due.lastDay >= from) past.push(due);
  }
}

/** The acts of one year's document. A step that would not have happened yet is left out. */
export function yearlyActs(
  group: DemoGroup,
  rule: YearlyRule,
  due: DueYear,
  steps: readonly YearlyStep[],
  today: Day,
): Act[] {
  const title = `${rule.label.charAt(0).toUpperCase()}${rule.label.slice(1)} ${due.year}`;
  const key = deliverableKey(group.key, rule.kind, rule.label, due.year);
  const link = `https://samverkan.sharepoint.example${group.sitePath}/Delade%20dokument/${encodeURIComponent(title)}.docx`;
  let stored: Deliverable | null = null;
  return steps
    .map((step): Act => {
      const day = due.lastDay + step.fromLastDay;
      return {
        day,
        minutes: 15 * 60,
        by: step.by,
        run: async ({ store }) => {
          const row = stepRow(group, rule, due.year, key, step, day, link);
          if (step.kind !== "handIn") return store.recordStep(refOf(group), row);
          const deliverable = {
            key,
            title,
            groupKey: group.key,
            ruleKey: rule.key,
            kind: rule.kind,
            year: due.year,
            link,
            fileName: null,
            comment: null,
          };
          const done = await store.handIn(refOf(group), {
            deliverable: stored ?? deliverable,
            step: row,
            file: null,
          });
          stored = done.deliverable;
        },
      };
    })
    .filter((act) => act.day < today);
}

function stepRow(
  group: DemoGroup,
  rule: NewRule,
  year: number,
  about: string,
  step: YearlyStep,
  day: Day,
  link: string,
): NewStep {
  const isOnBehalf = step.by === group.processSupport && step.kind === "handIn";
  return {
    key: keyOf(step.kind, about, day),
    groupKey: group.key,
    kind: step.kind,
    aboutKind: "deliverable",
    about,
    ruleKey: rule.key,
    year,
    day,
    onBehalfOf: isOnBehalf ? person(group.leader).name : null,
    decidedBy: step.decidedBy ?? null,
    link: step.kind === "handIn" ? link : null,
    comment: step.comment ?? null,
    fingerprint: null,
  };
}
