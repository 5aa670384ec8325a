// One meeting from the day it is planned to the day its notes are published, or as far as it has come.
import type { AgendaItem, Meeting, StepKind } from "#domain/entities.ts";
import { keyOf } from "#domain/keys.ts";
import { notesStep } from "#domain/notes-step.ts";
import type { Day } from "#schema/day.ts";
import { instantOf } from "#schema/stockholm.ts";
import { type Act, refOf } from "./act.ts";
import type { DemoGroup } from "./groups.ts";
import type { Hands } from "./hands.ts";
import { person } from "./people.ts";

/** A point on the agenda, with what was written about it once the meeting was held. */
export interface Point {
  title: string;
  presenter?: string;
  minutes?: number;
  notes?: string;
  decision?: string;
}

/** Something done to the notes so many days after the meeting. */
export type Afterwards = [daysAfter: number, by: string, what: StepKind | { changes: string }];

export interface MeetingStory {
  day: Day;
  title: string;
  place?: string;
  from?: number;
  to?: number;
  course?: "held" | "cancelled" | "called" | "planned";
  points: readonly Point[];
  afterwards?: readonly Afterwards[];
}

const hour = 60;

/** The key of the meeting that begins at `from`, in minutes since midnight. */
export function meetingKeyOf(group: DemoGroup, day: Day, from = 13 * hour): string {
  return keyOf("meeting", group.key, day, from);
}

/** The acts of one meeting, planned by process support and led by the chair. */
export function meetingActs(group: DemoGroup, story: MeetingStory, today: Day): Act[] {
  const ref = refOf(group);
  const { day, points, course = "planned", from = 13 * hour, to = 15 * hour } = story;
  const key = meetingKeyOf(group, day, from);
  let meeting: Meeting;
  let items: AgendaItem[] = [];
  const planning: Act = {
    day: Math.min(day, today) - 40,
    minutes: 10 * hour,
    by: group.processSupport,
    run: async ({ store }) => {
      const planned = await store.addMeeting(ref, {
        key,
        title: story.title,
        groupKey: group.key,
        starts: instantOf({ day, minutes: from }),
        ends: instantOf({ day, minutes: to }),
        place: story.place ?? "Teams",
        course: "planned",
      });
      meeting = rowIn(planned);
      items = await Promise.all(
        points.map((point, index) => addPoint({ store }, group, key, point, index + 1)),
      );
    },
  };
  if (course === "planned") return [planning];
  const changed: Act = {
    day: course === "held" ? day : Math.min(day, today) - 12,
    minutes: course === "held" ? to + 10 : 9 * hour,
    by: group.processSupport,
    run: async ({ store }) => {
      meeting = rowIn(await store.changeMeeting(ref, meeting, { course }));
    },
  };
  const isWritten = points.some((point) => point.notes ?? point.decision);
  const writing: Act = {
    day: day + 1,
    minutes: 9 * hour,
    by: group.processSupport,
    run: async (hands) => {
      items = await Promise.all(items.map((item, index) => writeNotes(hands, group, item, points[index])));
    },
  };
  const after = (story.afterwards ?? []).map(
    ([days, by, what], turn): Act => ({
      day: day + days,
      minutes: 14 * hour + turn,
      by,
      run: (hands) =>
        typeof what === "string"
          ? takeStep(hands, group, meeting, items, what, day + days)
          : rewrite(hands, group, items, what.changes),
    }),
  );
  return [planning, changed, ...(isWritten ? [writing] : []), ...after];
}

async function addPoint(
  { store }: Pick<Hands, "store">,
  group: DemoGroup,
  meetingKey: string,
  point: Point,
  position: number,
): Promise<AgendaItem> {
  const added = await store.addAgendaItem(refOf(group), {
    key: keyOf("agenda-item", meetingKey, position),
    title: point.title,
    groupKey: group.key,
    meetingKey,
    position,
    minutes: point.minutes ?? 20,
    presenter: point.presenter ? person(point.presenter).name : null,
    notes: null,
    decision: null,
    voidedOn: null,
  });
  return rowIn(added);
}

async function writeNotes(
  { store }: Hands,
  group: DemoGroup,
  item: AgendaItem,
  point: Point | undefined,
): Promise<AgendaItem> {
  if (!point?.notes && !point?.decision) return item;
  const changes = { notes: point.notes ?? null, decision: point.decision ?? null };
  return rowIn(await store.changeAgendaItem(refOf(group), item, changes));
}

async function takeStep(
  { store, personId }: Hands,
  group: DemoGroup,
  meeting: Meeting,
  items: readonly AgendaItem[],
  kind: StepKind,
  day: Day,
): Promise<void> {
  if (kind !== "publish" && kind !== "approve" && kind !== "attest") {
    throw new Error(`Notes are not the object of ${kind}.`);
  }
  const register = await store.registerOf(refOf(group));
  await store.recordStep(refOf(group), notesStep(kind, meeting, items, { register, personId, today: day }));
}

/** Changes the first point's notes after the fact. */
async function rewrite(
  { store }: Hands,
  group: DemoGroup,
  items: readonly AgendaItem[],
  notes: string,
): Promise<void> {
  const [first] = items;
  if (first) await store.changeAgendaItem(refOf(group), first, { notes });
}

function rowIn<T>(outcome: { kind: "saved"; row: T } | { kind: "conflict" }): T {
  if (outcome.kind === "saved") return outcome.row;
  throw new Error("Two of the demo's acts write the same row.");
}
