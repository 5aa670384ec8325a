// The step that publishes, approves or attests a meeting's notes as they stand: one row, under a key that makes a
// repeat harmless.
import type { AgendaItem, Meeting, NewStep } from "./entities.ts";
import { keyOf } from "./keys.ts";
import { latestStep, type NotesStep, notesFingerprint } from "./meetings.ts";
import { type Acting, actsOnBehalf } from "./permissions.ts";
import { holdersOf } from "./standing.ts";

/** The step to record. `items` are the meeting's own agenda items, as the person sees them. */
export function notesStep(
  kind: NotesStep,
  meeting: Meeting,
  items: readonly AgendaItem[],
  acting: Acting,
): NewStep {
  const { register, personId, today } = acting;
  const fingerprint = notesFingerprint(items);
  const earlier = latestStep(kind, meeting.key, register);
  // With the earlier step in the key, words that are changed back, or were first published by somebody without the
  // role, can be published again. Attesting is each member's own.
  const turn = kind === "attest" ? personId : (earlier?.key ?? "");
  return {
    key: keyOf(kind, meeting.key, fingerprint, turn),
    groupKey: register.group.key,
    kind,
    aboutKind: "meeting",
    about: meeting.key,
    ruleKey: null,
    year: null,
    day: today,
    onBehalfOf: actsOnBehalf(acting) ? chairOf(acting) : null,
    decidedBy: null,
    link:
      kind === "publish" && isWebAddress(register.group.publishingPlace)
        ? register.group.publishingPlace
        : null,
    comment: null,
    fingerprint,
  };
}

/** Whether a text is the address of a page, and so can be a link. */
export function isWebAddress(text: string | null): text is string {
  return text !== null && /^https?:\/\/\S+$/i.test(text);
}

/** The name of whoever is chair or convener today, or null. */
export function chairOf({ register, today }: Pick<Acting, "register" | "today">): string | null {
  return holdersOf(register, ["chair", "convener"], today)[0]?.personName ?? null;
}
