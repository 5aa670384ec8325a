// What a change among the members would break, before it is saved: the mandate's rules judged on the day the change
// takes hold, with it and without it. Only what the change itself brings is told.
import type { Day } from "#schema/day.ts";
import type { Membership, Register } from "./entities.ts";
import type { Outcome } from "./finding.ts";
import type { MandateFact, MandateFinding } from "./mandate-finding.ts";
import { mandateFindings } from "./mandate-findings.ts";

type Judge = (register: Register, day: Day) => MandateFinding[];

/** The first day on which a change made today holds, or null when it changes nothing about who sits in the group. */
export function dayOfChange(base: Membership, changed: Membership, today: Day): Day | null {
  const last = lastDayOf(changed);
  if (last !== lastDayOf(base) && last !== null) return Math.max(last + 1, today);
  const matters = ["personName", "role", "organisation", "onBehalfOf", "isNational", "termStarts"] as const;
  const isOther = matters.some((name) => base[name] !== changed[name]) || last !== lastDayOf(base);
  return isOther ? today : null;
}

/**
 * What the rules find on `day` when the group has `memberships`, and would not find with those it has now. Empty when
 * nothing more is broken; excepted findings are left out.
 */
export function rulesBrokenBy(
  register: Register,
  memberships: Membership[],
  day: Day,
  judge: Judge = mandateFindings,
): MandateFinding[] {
  const already = judge(register, day);
  return judge({ ...register, memberships }, day).flatMap((finding) => {
    if (finding.exception !== null) return [];
    const same = already.filter(
      ({ source, fact }) => source.key === finding.source.key && isAlike(fact, finding),
    );
    const isWorse = same.every((one) => weight[one.outcome] < weight[finding.outcome]);
    const fact = isWorse ? finding.fact : newPart(finding.fact, same);
    return fact === null ? [] : [{ ...finding, fact }];
  });
}

/** The last day somebody sits: whichever comes first of the term's end and the day it was ended on. */
function lastDayOf({ termEnds, endedOn }: Membership): Day | null {
  if (termEnds === null || endedOn === null) return endedOn ?? termEnds;
  return Math.min(termEnds, endedOn);
}

const weight: Record<Outcome, number> = { notJudged: 0, note: 1, breach: 2 };

function isAlike(fact: MandateFact, finding: MandateFinding): boolean {
  return fact.fact === finding.fact.fact;
}

/** The part of `fact` that none of the `already` found tell; null when they tell all of it. */
function newPart(fact: MandateFact, already: readonly MandateFinding[]): MandateFact | null {
  const told = new Set(already.flatMap((one) => partsOf(one.fact)));
  const isNew = (part: string) => !told.has(part);
  if (fact.fact === "regions-without-member") {
    const regions = fact.regions.filter(isNew);
    return regions.length === 0 ? null : { ...fact, regions };
  }
  if (fact.fact === "regions-with-too-few") {
    const regions = fact.regions.filter((one) => isNew(partOf(one)));
    return regions.length === 0 ? null : { ...fact, regions };
  }
  return partsOf(fact).some(isNew) ? fact : null;
}

/** What a fact is about, one text each, so that two days' findings can be told apart. */
function partsOf(fact: MandateFact): string[] {
  if (fact.fact === "regions-without-member") return fact.regions;
  if (fact.fact === "regions-with-too-few") return fact.regions.map(partOf);
  if ("memberships" in fact) return fact.memberships.map(({ key }) => key);
  if ("membership" in fact) return [fact.membership.key];
  return [fact.fact];
}

const partOf = ({ region, members }: { region: string; members: number }) => `${region} ${members}`;
