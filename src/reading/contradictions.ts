// Two rules that demand different things of the same matter: another last day, number, term or place. Neither is chosen.
import type { RuleReading, TextRange } from "#domain/mandate-reading.ts";

/** The later of two rules that cannot both hold, and the words of the earlier one. */
export interface Contradiction {
  range: TextRange;
  other: string;
}

const isFirm = ({ strength }: RuleReading): boolean => strength === "shall" || strength === "stated";

/** Returns each rule that contradicts the first firm one about the same matter; what only "bör" or "kan" never does. */
export function contradictions(rules: readonly RuleReading[]): Contradiction[] {
  const first = new Map<string, RuleReading[]>();
  return rules.flatMap((rule) => {
    const matter = isFirm(rule) ? matterOf(rule) : null;
    if (matter === null) return [];
    const earlier = first.get(matter);
    if (!earlier) {
      first.set(matter, [rule]);
      return [];
    }
    const other = earlier.find((one) => one.quote !== rule.quote && differs(one, rule));
    if (earlier.length < MOST_COMPARED) earlier.push(rule);
    return other ? [{ range: rule.range, other: other.quote }] : [];
  });
}

// Keeps the time linear where a text repeats itself endlessly.
const MOST_COMPARED = 5;

function matterOf(rule: RuleReading): string | null {
  switch (rule.kind) {
    case "plan":
    case "report":
      return `${rule.kind} ${rule.due.label}`;
    case "meetingFrequency":
      return `${rule.kind} ${rule.parameters.per}`;
    case "chairTerm":
      return `${rule.kind} ${rule.parameters.leader}`;
    case "publication":
      return `${rule.kind} ${rule.parameters.what.toLowerCase()}`;
    case "permanence":
      return rule.kind;
    default:
      return null;
  }
}

function differs(a: RuleReading, b: RuleReading): boolean {
  if (a.due && b.due) {
    const [one, other] = [a.due, b.due];
    const isSameReceiver =
      !one.receiver || !other.receiver || one.receiver.toLowerCase() === other.receiver.toLowerCase();
    return isSameReceiver && isOtherDay(one.lastDay, other.lastDay);
  }
  if (a.kind === "meetingFrequency" && b.kind === "meetingFrequency") {
    const [one, other] = [a.parameters, b.parameters];
    const isEmpty = (low: number | null, high: number | null) => low !== null && high !== null && low > high;
    return (
      isUnequal(one.minimum, other.minimum) ||
      isUnequal(one.maximum, other.maximum) ||
      isEmpty(one.minimum, other.maximum) ||
      isEmpty(other.minimum, one.maximum)
    );
  }
  if (a.kind === "chairTerm" && b.kind === "chairTerm")
    return isUnequal(a.parameters.months, b.parameters.months);
  if (a.kind === "publication" && b.kind === "publication")
    return isUnequal(a.parameters.withinDays, b.parameters.withinDays);
  if (a.kind === "permanence" && b.kind === "permanence")
    return (
      a.parameters.permanence !== b.parameters.permanence ||
      isUnequal(a.parameters.endsOn, b.parameters.endsOn)
    );
  return false;
}

const isUnequal = <T extends string | number>(a: T | null, b: T | null): boolean =>
  a !== null && b !== null && a !== b;

type Day = { boundary: string; month: number; day: number; yearOffset: number | null } | null;

const isOtherDay = (a: Day, b: Day): boolean =>
  a !== null &&
  b !== null &&
  (a.boundary !== b.boundary ||
    a.month !== b.month ||
    a.day !== b.day ||
    isUnequal(a.yearOffset, b.yearOffset));
