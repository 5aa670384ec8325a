// What was just saved is put where the pages read it: no second reading is needed to show it.
import { type QueryKey, useQueryClient } from "@tanstack/react-query";
import type { AgendaItem, Meeting, Register, Rows, Step } from "#domain/entities.ts";
import type { GroupRef } from "#store/port.ts";
import { agendaQuery, registerKey } from "../../queries.ts";
import { usePageSession } from "../../session/page-words.ts";

export interface StoredRows {
  putMeeting: (row: Meeting) => Promise<void>;
  putItem: (row: AgendaItem) => Promise<void>;
  putStep: (row: Step) => Promise<void>;
}

/** Puts one saved row among those already read, in the place of an older reading of it. */
export function useStoredRows(groupRef: GroupRef): StoredRows {
  const client = useQueryClient();
  const session = usePageSession();
  const put = async <T>(queryKey: QueryKey, change: (old: T) => T) => {
    // A reading that began before the save would paint the old row over the new one: it is asked for again instead.
    const wasReading = client.isFetching({ queryKey }) > 0;
    await client.cancelQueries({ queryKey });
    client.setQueryData<T>(queryKey, (old) => old && change(old));
    if (wasReading) void client.invalidateQueries({ queryKey });
  };
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

function withRow<T extends { key: string }>(rows: readonly T[], row: T): T[] {
  return [...rows.filter(({ key }) => key !== row.key), row];
}
