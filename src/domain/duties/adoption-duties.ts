// What waits for a decision: documents received that somebody shall adopt, and the mandate itself while it is a draft.
import type { Duty } from "#domain/duty.ts";
import { keyOf } from "#domain/keys.ts";
import { isInForce } from "#domain/mandate-confirmed.ts";
import { isExcepted } from "#domain/obligation-state.ts";
import { documentsAt } from "./arrived-documents.ts";
import { dutyIn } from "./duty-in.ts";
import { countsFrom, type Waiting } from "./waiting.ts";

/** One duty a document whose rule says who adopts it, and one for a mandate of which no rule is judged yet. */
export function adoptionDuties(waiting: Waiting): Duty[] {
  return [...documents(waiting), ...mandate(waiting)];
}

function documents(waiting: Waiting): Duty[] {
  const { register, followedFrom, rules, today } = waiting;
  if (followedFrom === null) return [];
  return documentsAt("received", waiting).flatMap(({ key, rule, year, progress, since }) => {
    if (rule.adoptedBy === null || !rules.includes(rule) || since.day < countsFrom(rule, followedFrom))
      return [];
    if (year !== null && isExcepted(rule, year, today)) return [];
    const duty = dutyIn(register.group.key, {
      key: keyOf("adoption", key, since.key),
      facts: { kind: "adoption", label: rule.label, year, adoptedBy: rule.adoptedBy },
      day: since.day,
      owner: { who: "coordinator" },
      page: "plan-report",
      thing: key,
      isSoft: rule.judgedFrom === null,
    });
    return { ...duty, progress };
  });
}

/** The register says by its rules that a mandate is not adopted: none of them is judged from any day. */
function mandate({ register, followedFrom, rules, endsOn, today }: Waiting): Duty[] {
  const isDraft =
    rules.length > 0 && register.rules.filter(isInForce).every(({ judgedFrom }) => judgedFrom === null);
  if (followedFrom === null || !isDraft || (endsOn !== null && endsOn < today)) return [];
  return [
    dutyIn(register.group.key, {
      key: keyOf("adoption", register.group.key),
      facts: { kind: "adoption", label: null, year: null, adoptedBy: null },
      day: followedFrom,
      owner: { who: "coordinator" },
      page: "mandate",
    }),
  ];
}
