// Steps that do not stand as they should: made without the role they take, or changed after they were made.
import type { Register } from "../entities.ts";
import type { Finding } from "../finding.ts";
import { standingOf } from "../standing.ts";

/** A note for each step made by somebody without the role that day, and for each that was written again. */
export function step(register: Register): Finding[] {
  return register.steps.flatMap((made): Finding[] => {
    const { byRole, roles, changedAfter } = standingOf(made, register);
    return [
      ...(byRole
        ? []
        : [{ rule: "step-without-role" as const, outcome: "note" as const, step: made, rolesHeld: roles }]),
      ...(changedAfter ? [{ rule: "step-changed" as const, outcome: "note" as const, step: made }] : []),
    ];
  });
}
