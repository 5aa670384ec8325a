// Whether the mandate is adopted: what the text says, what in it speaks against itself, and what a person settled.
import type { Conflict, MandateReading } from "#domain/mandate-reading.ts";
import { type Day, parseDay } from "#schema/day.ts";
import type { Answers } from "./answers.ts";

export type Standing = "template" | "draft" | "awaitingDecision" | "adopted";

export interface SettledStanding {
  standing: Standing;
  adoptedBy: string | null;
  adoptedOn: Day | null;
}

const aboutStanding: ReadonlySet<Conflict["kind"]> = new Set([
  "draftAndAdopted",
  "placeholderDate",
  "emptyDecisionDate",
  "unlikelyYear",
  "leftoverPlaceholder",
  "adoptedWithoutDay",
]);

/** What in the text makes its state doubtful, in reading order. */
export function standingConflicts(reading: MandateReading): Conflict[] {
  return reading.conflicts.filter(({ kind }) => aboutStanding.has(kind));
}

/** The day the text says it was adopted on, when it is a whole, real day. */
export function adoptedOnInText({ metadata }: MandateReading): Day | null {
  const { adoptedOn, decisionDate } = metadata;
  return parseDay(adoptedOn?.day ?? decisionDate?.day ?? "");
}

/** Only "adopted by somebody on a whole day", with nothing against it, needs no answer. */
export function mustSettleStanding(reading: MandateReading): boolean {
  const isClear = reading.state === "adopted" && adoptedOnInText(reading) !== null;
  return !isClear || standingConflicts(reading).length > 0;
}

/** The state that holds once every question about it is settled; null while it is not. */
export function settledStanding(
  reading: MandateReading,
  answers: Answers,
  today: Day,
): SettledStanding | null {
  const inText = adoptedOnInText(reading);
  const by = answers.adoptedBy.trim() || null;
  const choice = mustSettleStanding(reading) ? answers.standing : "asWritten";
  if (choice === "asWritten") {
    return inText === null ? null : { standing: "adopted", adoptedBy: by, adoptedOn: inText };
  }
  if (choice === "otherDay") {
    const typed = parseDay(answers.adoptedOn.trim());
    const isPossible = typed !== null && typed <= today;
    return isPossible ? { standing: "adopted", adoptedBy: by, adoptedOn: typed } : null;
  }
  if (choice === "notAdopted") return { standing: notAdopted(reading), adoptedBy: null, adoptedOn: null };
  return null;
}

/** The text's own word for what it is, where that is not "adopted". */
function notAdopted({ state }: MandateReading): Standing {
  return state === "template" || state === "awaitingDecision" ? state : "draft";
}
