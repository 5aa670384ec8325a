// Actions (att göra) that somebody took on by a day, until they are done.
import { doneStepOf } from "#domain/actions.ts";
import type { Duty } from "#domain/duty.ts";
import { keyOf } from "#domain/keys.ts";
import { dutyIn } from "./duty-in.ts";
import { namedOrLeader } from "./named-person.ts";
import type { Waiting } from "./waiting.ts";

/** One duty an action with a last day, from the day the group is followed. */
export function actionDuties({ register, followedFrom, stepsAbout }: Waiting): Duty[] {
  if (followedFrom === null || register.actions.length === 0) return [];
  const titles = new Map(register.meetings.map(({ key, title }) => [key, title]));
  return register.actions.flatMap((action) => {
    const { key, title, meetingKey, lastDay } = action;
    if (lastDay === null || lastDay < followedFrom || action.voidedOn !== null) return [];
    if (doneStepOf(action, { steps: stepsAbout(key) }) !== null) return [];
    return dutyIn(register.group.key, {
      key: keyOf("action", key),
      facts: { kind: "action", what: title, meeting: titles.get(meetingKey ?? "") ?? null },
      day: lastDay,
      owner: namedOrLeader(action),
      page: "meetings",
      thing: meetingKey,
    });
  });
}
