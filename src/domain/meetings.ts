// Meetings in order of time, and how far their notes have come, worked out from the steps taken.
import type { Day } from "#schema/day.ts";
import { wallTimeOf } from "#schema/stockholm.ts";
import type { AgendaItem, Meeting, Register, Step } from "./entities.ts";
import { fingerprintOf } from "./keys.ts";
import { isSound, standingOf } from "./standing.ts";

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

export interface MeetingsInTime {
  /** Nearest first. */
  coming: Meeting[];
  /** Latest first. */
  earlier: Meeting[];
}

/** Every meeting: those of today and later that are not yet marked as held, and all the others. */
export function meetingsInTime(register: Register, today: Day): MeetingsInTime {
  const isComing = (meeting: Meeting) => dayOfMeeting(meeting) >= today && meeting.course !== "held";
  return {
    coming: register.meetings.filter(isComing).sort((a, b) => a.starts - b.starts),
    earlier: register.meetings.filter((one) => !isComing(one)).sort((a, b) => b.starts - a.starts),
  };
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
  return latestStep("publish", meetingKey, register);
}

/** Every step about one thing, oldest first. */
export function stepsAbout(key: string, register: Register): Step[] {
  return register.steps
    .filter((step) => step.about === key)
    .sort((a, b) => a.row.createdAt - b.row.createdAt || Number(a.row.id) - Number(b.row.id));
}

/** A meeting's own agenda items in the order of the agenda, those struck out among them. */
export function agendaOf(meetingKey: string, items: readonly AgendaItem[]): AgendaItem[] {
  return inOrder(items.filter((item) => item.meetingKey === meetingKey));
}

/** Whether any item that still stands has notes or a decision. */
export function isWritten(items: readonly AgendaItem[]): boolean {
  return items.some((item) => item.voidedOn === null && hasWords(item));
}

/** Whether an item has notes or a decision: more than blanks. */
export function hasWords(item: Pick<AgendaItem, "notes" | "decision">): boolean {
  return `${item.notes ?? ""}${item.decision ?? ""}`.trim() !== "";
}

export const notesSteps = ["approve", "attest", "publish"] as const;
/** The steps that notes go through, each further than the one before. */
export type NotesStep = (typeof notesSteps)[number];

export type NotesState = "none" | "draft" | "approved" | "attested" | "published";

export interface NotesStanding {
  state: NotesState;
  /** The step that brought the notes here, or null for none and draft. */
  step: Step | null;
  /** Somebody without the role took that step. */
  isDoubtful: boolean;
  /** Somebody has written that step's row again since it was made: it no longer says what its maker said. */
  isRewritten: boolean;
  /** The words have been changed since that step was taken. */
  changedSince: boolean;
}

const stateAfter = { publish: "published", attest: "attested", approve: "approved" } as const;

/** How far a meeting's notes have come: the furthest step, the latest of its kind. `items` are the meeting's own. */
export function notesStanding(
  meeting: Meeting,
  items: readonly AgendaItem[],
  register: Register,
): NotesStanding {
  for (const kind of notesSteps.toReversed()) {
    const step = latestStep(kind, meeting.key, register);
    if (!step) continue;
    const { byRole, changedAfter } = standingOf(step, register);
    return {
      state: stateAfter[kind],
      step,
      isDoubtful: !byRole,
      isRewritten: changedAfter,
      changedSince: step.fingerprint !== null && step.fingerprint !== notesFingerprint(items),
    };
  }
  const state = isWritten(items) ? "draft" : "none";
  return { state, step: null, isDoubtful: false, isRewritten: false, changedSince: false };
}

/** The latest step of one kind about a meeting, or null. */
export function latestStep(kind: NotesStep, meetingKey: string, register: Register): Step | null {
  return stepsAbout(meetingKey, register).findLast((step) => step.kind === kind) ?? null;
}

/**
 * Whether a step of this kind would say something new about the notes as they stand: none is taken yet, the words have
 * changed since the latest, or that one cannot be relied on: by somebody without the role, or its row written again.
 */
export function isStepOpen(
  kind: NotesStep,
  meeting: Meeting,
  items: readonly AgendaItem[],
  register: Register,
): boolean {
  const latest = latestStep(kind, meeting.key, register);
  if (!isWritten(items)) return false;
  if (latest === null || latest.fingerprint !== notesFingerprint(items)) return true;
  return !isSound(latest, register);
}

/** The fingerprint of a meeting's notes and decisions as they stand, in the order of the agenda. */
export function notesFingerprint(items: readonly AgendaItem[]): string {
  const words = inOrder(items.filter((item) => item.voidedOn === null)).map((item) => [
    item.title,
    item.notes ?? "",
    item.decision ?? "",
  ]);
  return fingerprintOf(JSON.stringify(words));
}

// Keys are compared by code unit: the fingerprint must come out the same in every language.
function inOrder(items: readonly AgendaItem[]): AgendaItem[] {
  return items.toSorted((a, b) => a.position - b.position || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}
