// Builders for what waits in the small world's group: an action somebody took on, a matter that came.
import type { Action, Matter, Step } from "#domain/entities.ts";
import type { Day } from "#schema/day.ts";
import { memberId, rowFacts, step } from "./small-world.ts";

/** Something the member took on, with no last day. */
export function action(changes: Partial<Action> = {}): Action {
  return {
    key: "action-1",
    title: "Samla in siffrorna",
    groupKey: "rsg-exempel",
    meetingKey: null,
    personId: memberId,
    personName: "Cleo Ledamot",
    personMail: "cleo@region.example",
    lastDay: null,
    voidedOn: null,
    voidedBecause: null,
    row: rowFacts(),
    ...changes,
  };
}

/** A remiss for the member to answer, with no last day. */
export function matter(changes: Partial<Matter> = {}): Matter {
  const { meetingKey: _, ...owned } = action();
  return {
    ...owned,
    key: "matter-1",
    title: "Nationellt vårdprogram",
    kind: "consultation",
    from: "Exempelmyndigheten",
    receivedOn: null,
    link: null,
    comment: null,
    row: rowFacts(),
    ...changes,
  };
}

/** The step of `kind` about the row of that key, made by `by` on `day`. */
export function settled(
  kind: "done" | "answer",
  about: string,
  by: string,
  day: Day,
  changes: Partial<Step> = {},
): Step {
  return step(kind, 2027, day, by, {
    key: `${kind}-${about}-${by}-${day}`,
    aboutKind: kind === "done" ? "action" : "matter",
    about,
    ruleKey: null,
    year: null,
    ...changes,
  });
}
