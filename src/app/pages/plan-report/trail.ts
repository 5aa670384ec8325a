// What has become of one plan or report, step by step, and whether somebody without the role waits to be confirmed.
import type { Register, Step } from "#domain/entities.ts";
import type { Obligation } from "#domain/obligations.ts";
import { standingOf } from "#domain/standing.ts";

export interface TrailStep {
  step: Step;
  /** Why the step settles nothing, or null when it stands. */
  doubt: "without-role" | "changed" | null;
  /** A hand-in that somebody with the role can make good by confirming it. */
  awaitsConfirmation: boolean;
}

/** Every step about the obligation, sound and doubtful alike, oldest first. */
export function trailOf(obligation: Obligation, register: Register): TrailStep[] {
  const { steps, doubtful, progress } = obligation;
  const isOpen = progress === "notStarted" || progress === "returned";
  const lastSound = steps.at(-1)?.row.createdAt ?? Number.NEGATIVE_INFINITY;
  // The latest one holds the document that is meant: confirming an earlier one would settle the wrong text.
  const waiting = isOpen
    ? doubtful.findLast((step) => step.kind === "handIn" && step.row.createdAt > lastSound)
    : undefined;
  return [...steps, ...doubtful]
    .sort((a, b) => a.row.createdAt - b.row.createdAt || Number(a.row.id) - Number(b.row.id))
    .map((step) => ({
      step,
      doubt: doubtful.includes(step) ? doubtOf(step, register) : null,
      awaitsConfirmation: step === waiting,
    }));
}

function doubtOf(step: Step, register: Register): TrailStep["doubt"] {
  return standingOf(step, register).byRole ? "changed" : "without-role";
}
