// The step that settles something that waits: an action is done, a matter is answered. One row, under a key that makes a
// repeat harmless.
import type { Action, Matter, NewStep, Step } from "./entities.ts";
import { keyOf } from "./keys.ts";
import type { Acting } from "./permissions.ts";
import { isNamed } from "./whose-turn.ts";

export type Settled = Pick<NewStep, "day" | "link" | "comment">;

/** The step that says an action is done. */
export function doneStep(action: Action, settled: Settled, acting: Acting): NewStep {
  return settlingStep("done", "action", action, settled, acting);
}

/** The step that says a matter is answered. */
export function answerStep(matter: Matter, settled: Settled, acting: Acting): NewStep {
  return settlingStep("answer", "matter", matter, settled, acting);
}

function settlingStep(
  kind: "done" | "answer",
  aboutKind: "action" | "matter",
  about: Action | Matter,
  settled: Settled,
  { personId, register }: Acting,
): NewStep {
  // With the earlier ones in the key, what an unreliable step says can be said again by somebody who may.
  const earlier = register.steps.filter((step: Step) => step.kind === kind && step.about === about.key);
  return {
    key: keyOf(kind, about.key, personId, ...earlier.map(({ key }) => key).sort()),
    groupKey: about.groupKey,
    kind,
    aboutKind,
    about: about.key,
    ruleKey: null,
    year: null,
    onBehalfOf: isNamed(about, personId, register) ? null : about.personName,
    decidedBy: null,
    fingerprint: null,
    ...settled,
  };
}
