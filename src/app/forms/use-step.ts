// Taking a step: saved once under one key, and on the screen as soon as SharePoint has it.
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Register, Step } from "#domain/entities.ts";
import type { GroupRef, Store } from "#store/port.ts";
import { registerKey } from "../queries.ts";
import { usePageSession } from "../session/page-words.ts";
import { type SaveState, useSave } from "./use-save.ts";

export interface StepTaking {
  state: SaveState<Step>;
  /** The same for as long as the form is open, so that a repeated press is the same row. */
  key: string;
  take: (attempt: (store: Store) => Promise<Step>) => Promise<void>;
}

/** `onTaken` is called when the step is stored. */
export function useStep(groupRef: GroupRef, onTaken: () => void): StepTaking {
  const session = usePageSession();
  const queries = useQueryClient();
  const [key] = useState(() => crypto.randomUUID());
  const { state, save } = useSave<Step>((step) => {
    queries.setQueryData<Register>(
      registerKey(groupRef.key),
      (register) => register && withStep(register, step),
    );
    void queries.invalidateQueries({ queryKey: ["all-registers"] });
    onTaken();
  });
  const take = (attempt: (store: Store) => Promise<Step>) =>
    save(async () => ({ kind: "saved", row: await attempt(await session.store()), merged: false }));
  return { state, key, take };
}

function withStep(register: Register, step: Step): Register {
  return { ...register, steps: [...register.steps.filter(({ key }) => key !== step.key), step] };
}
