// So many members from each region: "minst en", "en".

import { appointingOf } from "#domain/appointments.ts";
import type { Membership } from "#domain/entities.ts";
import type { Cure } from "#domain/mandate-finding.ts";
import { regionsOf } from "#domain/seat-demands.ts";
import { isFor } from "#domain/seat-match.ts";
import type { ParametersOf } from "#schema/lists/rule-parameters.ts";
import { countedMembers, eachOnce } from "./counted-members.ts";
import { always, type Found, type Judged, type RuleJudge, type Weight } from "./rule-judge.ts";
import { splitByException } from "./split-by-exception.ts";

type Says = ParametersOf<"perRegion">;

interface InRegion {
  region: string;
  members: Membership[];
}

export const perRegion: RuleJudge<"perRegion"> = {
  isConclusive: always,
  find: (says, judged) => {
    const { rule, register, today } = judged;
    const regions = regionsOf(rule, register.group);
    if (regions === null) return [regionsUnknown];
    const counted = countedMembers(register, today);
    const found = regions.map((region) => ({
      region,
      members: eachOnce(counted.filter((one) => isFor({ seat: "region", region }, one))),
    }));
    return [
      ...(says.minimum
        ? [...without(found, says, judged), ...tooFew(found, says, says.minimum, judged)]
        : []),
      ...several(found, mostOf(says)),
    ];
  },
};

export const regionsUnknown: Found = {
  fact: { fact: "not-judged", reason: "regionsUnknown" },
  weight: "notJudged",
  cure: { cure: "set-regions" },
  part: null,
};

function without(all: readonly InRegion[], says: Says, judged: Judged): Found[] {
  const empty = all.filter(({ members }) => members.length === 0).map(({ region }) => region);
  return splitByException(judged.rule, empty, (region) => region, judged.today).map(({ things, part }) => ({
    fact: {
      fact: "regions-without-member",
      regions: things,
      filled: all.length - empty.length,
      of: all.length,
    },
    weight: weightOf(says),
    cure: askFor(things[0], judged),
    part,
  }));
}

function tooFew(all: readonly InRegion[], says: Says, minimum: number, judged: Judged): Found[] {
  const few = all
    .filter(({ members }) => members.length > 0 && members.length < minimum)
    .map(({ region, members }) => ({ region, members: members.length }));
  return splitByException(judged.rule, few, ({ region }) => region, judged.today).map(({ things, part }) => ({
    fact: { fact: "regions-with-too-few", regions: things, minimum },
    weight: weightOf(says),
    cure: askFor(things[0]?.region, judged),
    part,
  }));
}

/** "Cirka två" is never more than a note. */
const weightOf = ({ isApproximate }: Says): Weight => (isApproximate ? "note" : "byStrength");

/** More than the sentence says is nothing wrong, but somebody should know. The national member comes on top. */
function several(all: readonly InRegion[], most: number): Found[] {
  return all.flatMap(({ region, members }) => {
    const own = members.filter(({ isNational }) => !isNational);
    const fact = { fact: "region-with-several" as const, region, memberships: own };
    return own.length > most ? [{ fact, weight: "note" as const, cure: null, part: region }] : [];
  });
}

function mostOf({ minimum, maximum, exact }: Says): number {
  return maximum ?? (exact && minimum !== null ? minimum : Number.POSITIVE_INFINITY);
}

function askFor(region: string | undefined, { register }: { register: Judged["register"] }): Cure | null {
  if (region === undefined) return null;
  const { appointedBy } = appointingOf(register, { role: "member", organisation: region, onBehalfOf: null });
  return { cure: "ask-for-member", organisation: region, appointer: appointedBy };
}
