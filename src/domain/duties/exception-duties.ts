// Exceptions (undantag) that run out, or have just run out.
import type { Duty } from "#domain/duty.ts";
import type { Rule } from "#domain/entities.ts";
import { keyOf } from "#domain/keys.ts";
import { isSameRegion } from "#domain/seat-match.ts";
import { type Day, parseDay } from "#schema/day.ts";
import type { RuleException } from "#schema/lists/rule-exceptions.ts";
import { dutyIn } from "./duty-in.ts";
import type { Waiting } from "./waiting.ts";

/** How long one that has run out is still told, unless another takes over. */
const rememberedDays = 30;

interface Span {
  exception: RuleException;
  from: Day;
  until: Day;
}

/** One duty an exception that has begun and that no other takes over from. */
export function exceptionDuties({ register, followedFrom, rules, endsOn, today }: Waiting): Duty[] {
  if (followedFrom === null || (endsOn !== null && endsOn < today)) return [];
  const isTold = ({ from, until }: Span) =>
    from <= today && until >= today - rememberedDays && until >= followedFrom;
  return rules.flatMap((rule) => {
    const all = spansOf(rule);
    return all
      .filter((one) => isTold(one) && !all.some((other) => takesOver(other, one)))
      .map(({ exception: { about, because, from }, until }) =>
        dutyIn(register.group.key, {
          // Without the rule's own key: a new mandate that says the same brings its exceptions along.
          key: keyOf("exception", register.group.key, rule.kind, rule.label, about ?? "", from),
          facts: { kind: "exception", rule: rule.label, about, because },
          day: until,
          owner: { who: "coordinator" },
          page: "mandate",
          thing: rule.key,
          isSoft: rule.judgedFrom === null,
        }),
      );
  });
}

function spansOf({ exceptions }: Rule): Span[] {
  return (exceptions ?? []).flatMap((exception) => {
    const [from, until] = [parseDay(exception.from), parseDay(exception.until)];
    return from === null || until === null ? [] : { exception, from, until };
  });
}

/** Whether `other` holds for the same part, or the whole rule, when `one` ends, and longer. */
function takesOver(other: Span, one: Span): boolean {
  const { about } = other.exception;
  const isMeant =
    about === null || (one.exception.about !== null && isSameRegion(about, one.exception.about));
  return isMeant && other.from <= one.until + 1 && other.until > one.until;
}
