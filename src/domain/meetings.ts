// Meetings in order of time, and how far their notes have come, worked out from the steps taken.
import type { Day } from "#schema/day.ts";
import { wallTimeOf } from "#schema/stockholm.ts";
import type { AgendaItem, Meeting, Register, Step } from "./entities.ts";
import { fingerprintOf } from "./keys.ts";
import { standingOf } from "./standing.ts";

/** The Swedish calendar day a meeting begins on. */
export function dayOfMeeting(meeting: Meeting): Day {
  return wallTimeOf(meeting.starts).day;
}

/** The next meeting that is not cancelled, today's included; null when none is planned. */
export function nextMeeting(register: Register, today: Day): Meeting | null {
  const ahead = register.meetings
    .filter((meeting) => meeting.course !== "cancelled" && dayOfMeeting(meeting) >= today)
    .sort((a, b) => a.starts - b.starts);
  return ahead[0] ?? null;
}

/** The latest meeting whose notes have been published, by whomever; null when none has. */
export function latestPublished(register: Register): { meeting: Meeting; step: Step } | null {
  const published = register.meetings
    .map((meeting) => ({ meeting, step: publicationOf(meeting.key, register) }))
    .filter((one): one is { meeting: Meeting; step: Step } => one.step !== null)
    .sort((a, b) => b.meeting.starts - a.meeting.starts);
  return published[0] ?? null;
}

/** The latest publish step of a meeting, or null. */
export function publicationOf(meetingKey: string, register: Register): Step | null {
  return stepsAbout(meetingKey, register).findLast((step) => step.kind === "publish") ?? null;
}

/** Every step about one thing, oldest first. */
export function stepsAbout(key: string, register: Register): Step[] {
  return register.steps
    .filter((step) => step.about === key)
    .sort((a, b) => a.row.createdAt - b.row.createdAt || Number(a.row.id) - Number(b.row.id));
}

export type NotesState = "none" | "draft" | "approved" | "attested" | "published";

export interface NotesStanding {
  state: NotesState;
  /** The step that brought the notes here, or null for none and draft. */
  step: Step | null;
  /** Somebody without the role took that step. */
  isDoubtful: boolean;
  /** The words have been changed since they were published. */
  changedSince: boolean;
}

/** How far a meeting's notes have come. `items` are the meeting's own agenda items. */
export function notesStanding(
  meeting: Meeting,
  items: readonly AgendaItem[],
  register: Register,
): NotesStanding {
  const reached = stepsAbout(meeting.key, register).findLast(
    (step) => step.kind === "publish" || step.kind === "attest" || step.kind === "approve",
  );
  if (!reached) {
    const written = items.some((item) => (item.notes ?? "") !== "" || (item.decision ?? "") !== "");
    return { state: written ? "draft" : "none", step: null, isDoubtful: false, changedSince: false };
  }
  const states = { publish: "published", attest: "attested", approve: "approved" } as const;
  const state =
    reached.kind === "publish" || reached.kind === "attest" || reached.kind === "approve"
      ? states[reached.kind]
      : "draft";
  return {
    state,
    step: reached,
    isDoubtful: !standingOf(reached, register).byRole,
    changedSince: reached.fingerprint !== null && reached.fingerprint !== notesFingerprint(items),
  };
}

/** The fingerprint of a meeting's notes and decisions as they stand, in the order of the agenda. */
export function notesFingerprint(items: readonly AgendaItem[]): string {
  const words = items
    .filter((item) => item.voidedOn === null)
    .toSorted((a, b) => a.position - b.position || a.key.localeCompare(b.key))
    .map((item) => [item.title, item.notes ?? "", item.decision ?? ""]);
  return fingerprintOf(JSON.stringify(words));
}
