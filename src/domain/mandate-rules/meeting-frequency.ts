// How often the group meets: what has been held and what is planned in this period, and what was held in the last.
import type { MandateFact, Period } from "#domain/mandate-finding.ts";
import type { ParametersOf } from "#schema/lists/rule-parameters.ts";
import { countMeetings } from "./count-meetings.ts";
import { periodOf } from "./period.ts";
import type { Found, Judged, RuleJudge, Weight } from "./rule-judge.ts";
import { isWhole, tooFewAhead } from "./too-few-ahead.ts";

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
function lookAhead(says: Says, period: Period, judged: Judged): Found[] {
  const { maximum } = says;
  const few = tooFewAhead(says, judged);
  if (few !== null) {
    const { isWhole: isJudged, ...facts } = few;
    if (!isJudged) return [partial];
    return [{ ...told({ fact: "too-few-meetings", ...facts }, "note"), cure: { cure: "plan-meeting" } }];
  }
  const count = countMeetings(judged.register, period, judged.today);
  if (maximum !== null && count.held + count.planned > maximum && isWhole(period, judged)) {
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
