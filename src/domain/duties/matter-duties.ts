// Matters (ärenden) with a last day for an answer, until somebody who may has answered.
import type { Duty } from "#domain/duty.ts";
import type { Matter, Step } from "#domain/entities.ts";
import { keyOf } from "#domain/keys.ts";
import { standingOf } from "#domain/standing.ts";
import { dutyIn } from "./duty-in.ts";
import { namedOrLeader } from "./named-person.ts";
import type { Waiting } from "./waiting.ts";

/** One duty a remiss, nomination or question with a last day, from the day the group is followed. */
export function matterDuties(waiting: Waiting): Duty[] {
  const { register, followedFrom, stepsAbout } = waiting;
  if (followedFrom === null) return [];
  return register.matters.flatMap((matter) => {
    const { key, title, kind, from, lastDay } = matter;
    if (lastDay === null || lastDay < followedFrom || matter.voidedOn !== null) return [];
    if (stepsAbout(key).some((step) => isAnswer(step, matter, waiting))) return [];
    return dutyIn(register.group.key, {
      key: keyOf("matter", key),
      facts: { kind: "matter", what: title, ask: kind, from },
      day: lastDay,
      owner: namedOrLeader(matter),
      page: "matters",
      thing: key,
    });
  });
}

/** By somebody with the role, or by the one who was asked to answer; and left as it was made. */
function isAnswer(step: Step, { personId }: Matter, { register }: Waiting): boolean {
  if (step.kind !== "answer" || step.aboutKind !== "matter") return false;
  const { byRole, changedAfter } = standingOf(step, register);
  const isByNamed = personId !== null && step.row.createdBy.id === personId;
  return (byRole || isByNamed) && !changedAfter;
}
