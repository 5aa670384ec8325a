// How often the group meets: what has been held and what is planned in this period, and what was held in the last.
import { groupEndOf } from "#domain/group-end.ts";
import type { MandateFact, Period } from "#domain/mandate-finding.ts";
import type { ParametersOf } from "#schema/lists/rule-parameters.ts";
import { countMeetings } from "./count-meetings.ts";
import { periodOf } from "./period.ts";
import type { Found, Judged, RuleJudge, Weight } from "./rule-judge.ts";

type Says = ParametersOf<"meetingFrequency">;

export const meetingFrequency: RuleJudge<"meetingFrequency"> = {
  isConclusive: ({ minimum, maximum }) => minimum !== null || maximum !== null,
  find: (says, judged) => {
    const current = periodOf(judged.today, says.per);
    const previous = periodOf(current.first - 1, says.per);
    return [...lookBack(says, previous, judged), ...lookAhead(says, current, judged)];
  },
};

/** Meetings of the last period are told until this one ends. A period not followed from end to end is not judged. */
function lookBack({ minimum, maximum, isApproximate }: Says, period: Period, judged: Judged): Found[] {
  if (!isWhole(period, judged)) return [];
  const count = countMeetings(judged.register, period, judged.today);
  const { held } = count;
  if (minimum !== null && held < minimum) {
    const weight = isApproximate ? "note" : "byStrength";
    return [told({ fact: "too-few-meetings", period, ...count, minimum }, weight)];
  }
  if (maximum !== null && held > maximum) {
    return [told({ fact: "too-many-meetings", period, ...count, maximum }, "note")];
  }
  return [];
}

/** While the period runs, what is planned counts as if it were held: there is still time to plan. */
function lookAhead({ minimum, maximum }: Says, period: Period, judged: Judged): Found[] {
  const count = countMeetings(judged.register, period, judged.today);
  const expected = count.held + count.planned;
  const isTooFew = minimum !== null && expected < minimum;
  if (!isWhole(period, judged)) return isTooFew ? [partial] : [];
  if (isTooFew) {
    const few = told({ fact: "too-few-meetings", period, ...count, minimum }, "note");
    return [{ ...few, cure: { cure: "plan-meeting" } }];
  }
  if (maximum !== null && expected > maximum) {
    return [told({ fact: "too-many-meetings", period, ...count, maximum }, "note")];
  }
  return [];
}

const partial: Found = {
  fact: { fact: "not-judged", reason: "partialPeriod" },
  weight: "notJudged",
  cure: null,
  part: null,
};

type Counted = Extract<MandateFact, { period: Period }>;

function told(fact: Counted, weight: Weight): Found {
  return { fact, weight, cure: null, part: String(fact.period.year) };
}

/** Whether the group is followed, and there, from the period's first day to its last. */
function isWhole(period: Period, { register, from }: Judged): boolean {
  const end = groupEndOf(register);
  return from <= period.first && (end === null || end >= period.last);
}
