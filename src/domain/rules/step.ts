// Steps that do not stand as they should: made without the role they take, or changed after they were made.
import type { Register, StepKind } from "../entities.ts";
import type { Finding } from "../finding.ts";
import { standingOf } from "../standing.ts";

/** Taken by whoever is named in the row they are about, whatever the role: who that is stands there, and is told there. */
const byName: readonly StepKind[] = ["done", "answer"];

/** A note for each step made by somebody without the role that day, and for each that was written again. */
export function step(register: Register): Finding[] {
  return register.steps.flatMap((made): Finding[] => {
    const { byRole, roles, changedAfter } = standingOf(made, register);
    return [
      ...(byRole || byName.includes(made.kind)
        ? []
        : [{ rule: "step-without-role" as const, outcome: "note" as const, step: made, rolesHeld: roles }]),
      ...(changedAfter ? [{ rule: "step-changed" as const, outcome: "note" as const, step: made }] : []),
    ];
  });
}
