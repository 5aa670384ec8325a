// How notes stand, in words and in tone.

import type { Step } from "#domain/entities.ts";
import type { NotesStanding, NotesStep } from "#domain/meetings.ts";
import { notesSteps } from "#domain/meetings.ts";
import type { Words } from "#locales/sv.ts";
import type { Tone } from "../../components/state-mark.tsx";

type MeetingWords = Words["meetings"];

/** Returns a step's kind where it is one that notes go through, else null. */
export function notesStepOf(step: Step): NotesStep | null {
  return notesSteps.find((kind) => kind === step.kind) ?? null;
}

/** Returns "Publicerade av Sara Wiklund för Alva Berg"; with `isDoubtful` also that the first lacked the role. */
export function stepSentence(step: Step, isDoubtful: boolean, words: MeetingWords): string {
  const kind = notesStepOf(step);
  if (kind === null) return "";
  const { name } = step.row.createdBy;
  const said = words.stepBy[kind](step.onBehalfOf ? words.onBehalfOf(name, step.onBehalfOf) : name);
  return isDoubtful ? `${said}, ${words.withoutRole[kind]}` : said;
}

/** Returns a sentence for each thing about the notes that is not as it should be. */
export function doubtsOf(standing: NotesStanding, words: MeetingWords): string[] {
  const { step, isDoubtful, isRewritten, changedSince } = standing;
  const kind = step && notesStepOf(step);
  if (!step || kind === null) return [];
  return [
    ...(isDoubtful ? [stepSentence(step, true, words)] : []),
    ...(isRewritten ? [words.stepRewritten(step.row.modifiedBy.name)] : []),
    ...(changedSince ? [words.changedSince[kind]] : []),
  ];
}

/** Returns the tone the state is shown in. */
export function toneOf({ state, isDoubtful, isRewritten, changedSince }: NotesStanding): Tone {
  if (isDoubtful || isRewritten || changedSince) return "warn";
  return state === "published" ? "good" : "neutral";
}
