// Saving, as a screen sees it: on its way, saved, two people at once, or failed with the text still there.
import { useState } from "react";
import type { Conflict, SaveOutcome } from "#store/port.ts";

export type SaveState<T> =
  | { kind: "idle" }
  | { kind: "saving" }
  | { kind: "saved"; merged: boolean }
  | { kind: "conflict"; conflict: Conflict<T> }
  | { kind: "failed"; error: unknown };

export interface Saving<T> {
  state: SaveState<T>;
  /** Runs one save; a second press while one is on its way does nothing. */
  save: (attempt: () => Promise<SaveOutcome<T>>) => Promise<void>;
  reset: () => void;
}

/** `onSaved` is called with the row as it now stands in SharePoint. */
export function useSave<T>(onSaved: (row: T) => void | Promise<void>): Saving<T> {
  const [state, setState] = useState<SaveState<T>>({ kind: "idle" });
  const save = async (attempt: () => Promise<SaveOutcome<T>>) => {
    if (state.kind === "saving") return;
    setState({ kind: "saving" });
    try {
      const outcome = await attempt();
      if (outcome.kind === "conflict") {
        setState({ kind: "conflict", conflict: outcome });
        return;
      }
      setState({ kind: "saved", merged: outcome.merged });
      await onSaved(outcome.row);
    } catch (error) {
      setState({ kind: "failed", error });
    }
  };
  return { state, save, reset: () => setState({ kind: "idle" }) };
}
