// How long the chair sits, and whether the chair moves on to another region afterwards.
import { appointingOf } from "#domain/appointments.ts";
import type { Membership } from "#domain/entities.ts";
import { isSameRegion, standsFor } from "#domain/seat-match.ts";
import { holdersOf } from "#domain/standing.ts";
import { lastDayOfTerm } from "#domain/term-length.ts";
import type { Day } from "#schema/day.ts";
import { leaders } from "./counted-members.ts";
import { always, type Found, type Judged, type RuleJudge } from "./rule-judge.ts";

export const chairTerm: RuleJudge<"chairTerm"> = {
  isConclusive: always,
  find: ({ months, rotates }, judged) => {
    const leading = holdersOf(judged.register, leaders, judged.today);
    const term = (length: number) =>
      leading.length === 0 ? termOver(judged) : leading.flatMap((one) => lengthOf(one, length));
    return [...(months === null ? [] : term(months)), ...(rotates ? notRotated(judged) : [])];
  },
};

function lengthOf(membership: Membership, months: number): Found[] {
  const { key, termStarts, termEnds } = membership;
  const cure = { cure: "change-membership" as const, membershipKey: key };
  if (termStarts === null || termEnds === null) {
    return [{ fact: { fact: "term-unknown", membership }, weight: "notJudged", cure, part: null }];
  }
  const latestEnd = lastDayOfTerm(termStarts, months);
  if (termEnds <= latestEnd) return [];
  return [{ fact: { fact: "term-too-long", membership, latestEnd }, weight: "byStrength", cure, part: null }];
}

/** Nobody leads, and the last who did was never ended: the term ran out and the row stands as it was. */
function termOver({ register, today }: Judged): Found[] {
  let last: { membership: Membership; ended: Day } | null = null;
  for (const membership of register.memberships) {
    const { role, personName, endedOn, termEnds } = membership;
    const ended = endedOn ?? termEnds;
    if (!leaders.includes(role) || personName === null || ended === null || ended > today) continue;
    if (last === null || ended > last.ended) last = { membership, ended };
  }
  if (last === null || last.membership.endedOn !== null) return [];
  const appointer = appointingOf(register, last.membership).appointedBy;
  const cure = { cure: "ask-for-chair" as const, appointer };
  return [{ fact: { fact: "term-over", ...last }, weight: "byStrength", cure, part: null }];
}

/** The chair of today, and one already entered, each against whoever was before; terms begun earlier are history. */
function notRotated({ register, today, from }: Judged): Found[] {
  const terms = register.memberships
    .filter(({ role, personName, termStarts }) => {
      return leaders.includes(role) && personName !== null && termStarts !== null;
    })
    .toSorted((a, b) => (a.termStarts ?? 0) - (b.termStarts ?? 0));
  return terms.flatMap((membership, index): Found[] => {
    const before = terms[index - 1];
    const isHistory = isOver(membership, today) || (membership.termStarts ?? 0) < from;
    if (before === undefined || isHistory || !isFromSameRegion(membership, before)) return [];
    return [
      { fact: { fact: "chair-not-rotated", membership, before }, weight: "note", cure: null, part: null },
    ];
  });
}

function isOver({ termEnds, endedOn }: Membership, today: Day): boolean {
  return (termEnds !== null && termEnds < today) || (endedOn !== null && endedOn < today);
}

function isFromSameRegion(one: Membership, other: Membership): boolean {
  const [region, before] = [standsFor(one), standsFor(other)];
  return region !== null && before !== null && isSameRegion(region, before);
}
