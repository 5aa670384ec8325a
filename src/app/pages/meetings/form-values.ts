// From the texts of a form to what can be saved, and back: a meeting, and an item on its agenda.
import type { AgendaItem, Meeting } from "#domain/entities.ts";
import { validate } from "#schema/codec.ts";
import type { EntityOf, List } from "#schema/define-list.ts";
import { agendaItems, meetings } from "#schema/lists/group-site.ts";
import { fail, ok, type ProblemCode, type Result } from "#schema/result.ts";
import { readTimes, type TimeTexts, timeTextsOf } from "./meeting-times.ts";

export interface FieldProblem {
  code: ProblemCode;
  limit?: number;
}
/** What is wrong, by the name of the field. */
export type Problems = Partial<Record<string, FieldProblem>>;

export const courses = ["planned", "called", "held", "cancelled"] as const;

export interface MeetingTexts extends TimeTexts {
  [field: string]: string;
  title: string;
  place: string;
  course: string;
}
export type MeetingValues = Pick<Meeting, "title" | "starts" | "ends" | "place" | "course">;

/** Returns what a meeting's form shows. `timeText` writes minutes since midnight. */
export function textsOfMeeting(meeting: Meeting, timeText: (minutes: number) => string): MeetingTexts {
  const { title, place, course } = meeting;
  return { title, place: place ?? "", course, ...timeTextsOf(meeting, timeText) };
}

/** Returns the meeting that the texts say, or every field that must be written in another way. */
export function readMeeting(texts: MeetingTexts): Result<MeetingValues, Problems> {
  const times = readTimes(texts);
  const course = courses.find((known) => known === texts.course);
  const plain = { title: texts.title.trim(), place: orNull(texts.place) };
  const problems: Problems = problemsOf(meetings, plain);
  if (!times.ok) for (const { field, code } of times.problems) problems[field] = { code };
  if (!course) problems.course = { code: "notAChoice" };
  if (!times.ok || !course || Object.keys(problems).length > 0) return fail(problems);
  return ok({ ...plain, ...times.value, course });
}

export interface ItemTexts {
  [field: string]: string;
  title: string;
  presenter: string;
  minutes: string;
}
export type ItemValues = Pick<AgendaItem, "title" | "presenter" | "minutes">;

/** Returns what an agenda item's form shows. */
export function textsOfItem({ title, presenter, minutes }: ItemValues): ItemTexts {
  return { title, presenter: presenter ?? "", minutes: minutes === null ? "" : String(minutes) };
}

/** Returns the agenda item that the texts say, or every field that must be written in another way. */
export function readItem(texts: ItemTexts): Result<ItemValues, Problems> {
  const minutes = texts.minutes.trim();
  const values = {
    title: texts.title.trim(),
    presenter: orNull(texts.presenter),
    minutes: minutes === "" ? null : /^\d+$/.test(minutes) ? Number(minutes) : Number.NaN,
  };
  const problems = problemsOf(agendaItems, values);
  return Object.keys(problems).length > 0 ? fail(problems) : ok(values);
}

export type NotesValues = Pick<AgendaItem, "notes" | "decision">;

/** Returns the notes and decision that the texts say, or the field that is too long. Blanks alone are nothing. */
export function readNotes(texts: { notes: string; decision: string }): Result<NotesValues, Problems> {
  const values = {
    notes: texts.notes.trim() === "" ? null : texts.notes,
    decision: texts.decision.trim() === "" ? null : texts.decision,
  };
  const problems = problemsOf(agendaItems, values);
  return Object.keys(problems).length > 0 ? fail(problems) : ok(values);
}

function problemsOf<L extends List>(list: L, values: Partial<EntityOf<L>>): Problems {
  return Object.fromEntries(
    validate(list, values).map(({ column, code, limit }) => [
      column,
      limit === undefined ? { code } : { code, limit },
    ]),
  );
}

function orNull(text: string): string | null {
  return text.trim() === "" ? null : text.trim();
}
