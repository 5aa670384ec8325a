// Meetings still to be planned, while the year or the term runs.
import type { Duty } from "#domain/duty.ts";
import type { Rule } from "#domain/entities.ts";
import { keyOf } from "#domain/keys.ts";
import { type TooFew, tooFewAhead } from "#domain/mandate-rules/too-few-ahead.ts";
import { parametersOf } from "#domain/rule-parameters.ts";
import { isDemanding } from "#domain/seat-demands.ts";
import { exceptionOn } from "#domain/seat-exception.ts";
import { dutyIn } from "./duty-in.ts";
import { countsFrom, type Waiting } from "./waiting.ts";

interface Lacking extends TooFew {
  rule: Rule;
}

/** One duty a period that falls short, by the mandate that asks for most; none for a period followed in part. */
export function meetingDuties({ register, followedFrom, rules, today }: Waiting): Duty[] {
  if (followedFrom === null) return [];
  const byPeriod = new Map<string, Lacking>();
  for (const rule of rules.filter(isDemanding)) {
    const says = parametersOf(rule, "meetingFrequency");
    const few = says && tooFewAhead(says, { register, today, from: countsFrom(rule, followedFrom) });
    if (!few?.isWhole || exceptionOn(rule, String(few.period.year), today) !== null) continue;
    const { year, term } = few.period;
    const key = keyOf("meetings", register.group.key, year, term ?? "year");
    if (few.minimum > (byPeriod.get(key)?.minimum ?? 0)) byPeriod.set(key, { ...few, rule });
  }
  return [...byPeriod].map(([key, { period, held, planned, minimum, rule }]) =>
    dutyIn(register.group.key, {
      key,
      facts: { kind: "meetings", year: period.year, term: period.term, held, planned, minimum },
      day: period.last,
      owner: { who: "leader" },
      page: "meetings",
      isSoft: rule.judgedFrom === null,
    }),
  );
}
