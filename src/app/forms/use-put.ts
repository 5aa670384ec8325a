// What was just saved is put where the pages read it: no second reading is needed to show it.
import { type QueryKey, useQueryClient } from "@tanstack/react-query";

export type Put = <T>(queryKey: QueryKey, change: (old: T) => T) => Promise<void>;

/** Changes what has been read under a key; nothing where nothing has been. */
export function usePut(): Put {
  const client = useQueryClient();
  return async <T>(queryKey: QueryKey, change: (old: T) => T) => {
    // A reading that began before the save would paint the old row over the new one: it is asked for again instead.
    const wasReading = client.isFetching({ queryKey }) > 0;
    await client.cancelQueries({ queryKey });
    client.setQueryData<T>(queryKey, (old) => old && change(old));
    if (wasReading) void client.invalidateQueries({ queryKey });
  };
}

/** The rows with `row` in the place of an older reading of it. */
export function withRow<T extends { key: string }>(rows: readonly T[], row: T): T[] {
  return [...rows.filter(({ key }) => key !== row.key), row];
}
