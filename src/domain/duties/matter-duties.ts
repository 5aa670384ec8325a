// Matters (ärenden) with a last day for an answer, until somebody who may has answered.
import type { Duty } from "#domain/duty.ts";
import { keyOf } from "#domain/keys.ts";
import { stateOfMatter } from "#domain/matters.ts";
import { dutyIn } from "./duty-in.ts";
import { namedOrLeader } from "./named-person.ts";
import type { Waiting } from "./waiting.ts";

/** One duty a remiss, nomination or question with a last day, from the day the group is followed. */
export function matterDuties({ register, followedFrom, stepsAbout }: Waiting): Duty[] {
  if (followedFrom === null) return [];
  return register.matters.flatMap((matter) => {
    const { key, title, kind, from, lastDay } = matter;
    if (lastDay === null || lastDay < followedFrom || matter.voidedOn !== null) return [];
    if (stateOfMatter(matter, { ...register, steps: stepsAbout(key) }).answer !== null) return [];
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
