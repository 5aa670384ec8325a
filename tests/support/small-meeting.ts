// Builders for one meeting of the small world's group, its agenda and the steps its notes have taken.
import type { AgendaItem, Meeting, Step } from "#domain/entities.ts";
import { notesFingerprint } from "#domain/meetings.ts";
import { dayOf } from "#schema/day.ts";
import { instantOf } from "#schema/stockholm.ts";
import { rowFacts, step } from "./small-world.ts";

/** A meeting at 13.00 Swedish time on `day`. */
export function meeting(day = dayOf(2027, 2, 4), changes: Partial<Meeting> = {}): Meeting {
  return {
    key: `meeting-${day}`,
    title: "Möte",
    groupKey: "rsg-exempel",
    starts: instantOf({ day, minutes: 13 * 60 }),
    ends: null,
    place: null,
    course: "planned",
    row: rowFacts(),
    ...changes,
  };
}

/** The item at `position` of a meeting's agenda, with neither notes nor decision. */
export function agendaItem(of: Meeting, position: number, changes: Partial<AgendaItem> = {}): AgendaItem {
  return {
    key: `item-${of.key}-${position}`,
    title: `Punkt ${position}`,
    groupKey: "rsg-exempel",
    meetingKey: of.key,
    position,
    minutes: null,
    presenter: null,
    notes: null,
    decision: null,
    voidedOn: null,
    row: rowFacts(),
    ...changes,
  };
}

/** A step about the meeting's notes as `items` say them, made by `by` on `day`. */
export function stepOn(
  of: Meeting,
  items: readonly AgendaItem[],
  kind: Step["kind"],
  by: string,
  day = dayOf(2027, 2, 5),
): Step {
  return step(kind, 2027, day, by, {
    key: `step-${kind}-${of.key}-${by}-${day}`,
    aboutKind: "meeting",
    about: of.key,
    ruleKey: null,
    year: null,
    fingerprint: notesFingerprint(items),
  });
}
