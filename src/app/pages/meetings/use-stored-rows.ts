// A saved meeting, item or step, put among those already read.
import type { AgendaItem, Meeting, Register, Rows, Step } from "#domain/entities.ts";
import type { GroupRef } from "#store/port.ts";
import { usePut, withRow } from "../../forms/use-put.ts";
import { agendaQuery, registerKey } from "../../queries.ts";
import { usePageSession } from "../../session/page-words.ts";

export interface StoredRows {
  putMeeting: (row: Meeting) => Promise<void>;
  putItem: (row: AgendaItem) => Promise<void>;
  putStep: (row: Step) => Promise<void>;
}

/** Puts one saved row in the place of an older reading of it. */
export function useStoredRows(groupRef: GroupRef): StoredRows {
  const put = usePut();
  const session = usePageSession();
  const inRegister = (change: (old: Register) => Register) => put(registerKey(groupRef.key), change);
  return {
    putMeeting: (row) => inRegister((old) => ({ ...old, meetings: withRow(old.meetings, row) })),
    putStep: (row) => inRegister((old) => ({ ...old, steps: withRow(old.steps, row) })),
    putItem: (row) =>
      put<Rows<AgendaItem>>(agendaQuery(session, groupRef).queryKey, (old) => ({
        ...old,
        rows: withRow(old.rows, row),
      })),
  };
}
