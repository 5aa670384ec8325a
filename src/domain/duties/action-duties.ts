// Actions (att göra) that somebody took on by a day, until they are done.
import type { Duty } from "#domain/duty.ts";
import type { Action } from "#domain/entities.ts";
import { keyOf } from "#domain/keys.ts";
import { dutyIn } from "./duty-in.ts";
import { namedOrLeader } from "./named-person.ts";
import type { Waiting } from "./waiting.ts";

/** One duty an action with a last day, from the day the group is followed. */
export function actionDuties(waiting: Waiting): Duty[] {
  const { register, followedFrom } = waiting;
  if (followedFrom === null || register.actions.length === 0) return [];
  const titles = new Map(register.meetings.map(({ key, title }) => [key, title]));
  return register.actions.flatMap((action) => {
    const { key, title, meetingKey, lastDay } = action;
    if (lastDay === null || lastDay < followedFrom || action.voidedOn !== null) return [];
    if (isDone(action, waiting)) return [];
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

/** Anybody may say that it is done, whoever took it on; a step written again since says nothing sure. */
function isDone({ key }: Action, { stepsAbout }: Waiting): boolean {
  return stepsAbout(key).some(
    ({ kind, aboutKind, row }) => kind === "done" && aboutKind === "action" && row.version === 1,
  );
}
