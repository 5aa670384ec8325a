// A policy in words, and why one is refused.
import type { PolicyProblem } from "#domain/policy-problems.ts";
import type { KindPolicy } from "#domain/reminder-policy.ts";
import type { Words } from "#locales/sv.ts";
import type { Hearer } from "#schema/lists/policy-values.ts";

type PolicyWords = Words["policy"];

/** When somebody is reminded: "60, 30, 7 och 1 dag före · 1 och 7 dagar efter". */
export function stepsText({ isSilent, steps }: KindPolicy, t: PolicyWords): string {
  if (isSilent) return t.silent;
  const before = steps.filter((step) => step < 0).map((step) => -step);
  const after = steps.filter((step) => step > 0);
  return [
    ...(before.length > 0 ? [t.before(before)] : []),
    ...(steps.includes(0) ? [t.sameDay] : []),
    ...(after.length > 0 ? [t.after(after)] : []),
  ].join(" · ");
}

/** Who hears, in order. */
export function hearersText({ isSilent, hearers }: KindPolicy, t: PolicyWords): string {
  if (isSilent) return "";
  return hearers
    .map((hearer, index) => {
      const name = hearerName(hearer, t);
      if (index === 0) return t.first(name);
      return hearer.hearsFrom === null ? t.otherwise(name) : t.alsoFrom(name, hearer.hearsFrom);
    })
    .join(" · ");
}

/** A role or a person. */
export function hearerName(hearer: Hearer, t: PolicyWords): string {
  return hearer.who === "person" ? hearer.name : t.who[hearer.who];
}

/** The sentence for what is wrong. */
export function refusalText(problem: PolicyProblem, t: PolicyWords): string {
  const { refused } = t;
  switch (problem.code) {
    case "negativeDays":
      return problem.field === "daysBefore"
        ? refused.negativeBefore(problem.days)
        : refused.negativeAfter(problem.days);
    case "tooManyDays":
      return refused.tooManyDays(problem.days, problem.limit);
    case "beforeItWaits":
      return refused.beforeItWaits(problem.days);
    case "sameStepTwice":
      return problem.field === "both" ? refused.sameDayTwice : refused.sameStepTwice(problem.days);
    case "sameHearerTwice":
      return refused.sameHearerTwice(capital(hearerName(problem.hearer, t)));
    case "unknownPerson":
      return refused.unknownPerson(problem.person.name);
    case "sameAsItself":
      return refused.sameAsItself(problem.title);
    case "leadsBack":
      return refused.leadsBack(problem.chain);
    default:
      return refused[problem.code];
  }
}

/** Beside which field a problem is told; null for the whole form. */
export function fieldOf(problem: PolicyProblem): "before" | "after" | "hearers" | null {
  switch (problem.code) {
    case "negativeDays":
    case "brokenDays":
    case "tooManyDays":
      return problem.field === "daysBefore" ? "before" : "after";
    case "sameStepTwice":
      return problem.field === "daysAfter" ? "after" : "before";
    case "beforeItWaits":
      return "before";
    case "noSteps":
      return "after";
    case "noHearers":
    case "sameHearerTwice":
    case "unknownPerson":
      return "hearers";
    default:
      return null;
  }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
