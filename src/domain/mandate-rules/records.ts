// What has been written down about a rule: anchored in a body, considered by the group.
import type { Register, Rule, Step } from "#domain/entities.ts";
import { isSound } from "#domain/standing.ts";

/** The records about the rule that can be relied on. */
export function recordsOf(rule: Rule, register: Register): Step[] {
  return register.steps.filter(
    (step) =>
      step.kind === "record" &&
      step.aboutKind === "rule" &&
      step.about === rule.key &&
      isSound(step, register),
  );
}
