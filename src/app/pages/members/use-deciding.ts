// Deciding on a change proposal: the step is stored once, and the screen shows it as soon as SharePoint has it.
import { useQueryClient } from "@tanstack/react-query";
import type { Proposal, Register, Step } from "#domain/entities.ts";
import type { GroupRef } from "#store/port.ts";
import { registerKey } from "../../queries.ts";
import { usePageSession } from "../../session/page-words.ts";
import { decisionStep } from "./proposal-steps.ts";

export type Decide = (
  kind: "accept" | "decline",
  proposal: Proposal,
  comment: string | null,
) => Promise<Step>;

/** Rejects with a GraphError when the step cannot be stored; safe to repeat. */
export function useDeciding(groupRef: GroupRef): Decide {
  const session = usePageSession();
  const queries = useQueryClient();
  return async (kind, proposal, comment) => {
    const store = await session.store();
    const made = decisionStep(kind, proposal, session.personId, session.today, comment);
    const step = await store.recordStep(groupRef, made);
    queries.setQueryData<Register>(
      registerKey(groupRef.key),
      (register) => register && withStep(register, step),
    );
    return step;
  };
}

function withStep(register: Register, step: Step): Register {
  return { ...register, steps: [...register.steps.filter(({ key }) => key !== step.key), step] };
}
