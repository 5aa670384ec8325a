// Taking a step with a meeting's notes: publish, approve, attest. One row, however often it is pressed.
import type { AgendaItem, Meeting, Register, Step } from "#domain/entities.ts";
import type { NotesStep } from "#domain/meetings.ts";
import { notesStep } from "#domain/notes-step.ts";
import type { GroupRef } from "#store/port.ts";
import { type SaveState, useSave } from "../../forms/use-save.ts";
import { usePageSession } from "../../session/page-words.ts";
import { useStoredRows } from "./use-stored-rows.ts";

interface NotesStepOf {
  groupRef: GroupRef;
  register: Register;
  meeting: Meeting;
  items: readonly AgendaItem[];
}

/** `onTaken` is called once the step is on the page. */
export function useNotesStep(
  { groupRef, register, meeting, items }: NotesStepOf,
  onTaken: () => void,
): { state: SaveState<Step>; take: (kind: NotesStep) => void } {
  const session = usePageSession();
  const { putStep } = useStoredRows(groupRef);
  const { state, save } = useSave<Step>(async (row) => {
    await putStep(row);
    onTaken();
  });
  const take = (kind: NotesStep) => {
    const { personId, today } = session;
    const step = notesStep(kind, meeting, items, { register, personId, today });
    void save(async () => {
      const row = await (await session.store()).recordStep(groupRef, step);
      return { kind: "saved", row, merged: false };
    });
  };
  return { state, take };
}
