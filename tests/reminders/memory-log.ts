// A log in memory with the claims of the real one: a unique key, an ETag, every call a moment apart from the next, and
// the faults a network brings.
import type { BrokenRow, NewNotice, Notice } from "#domain/entities.ts";
import type { NoticeLog } from "#store/port.ts";
import { rowFacts } from "../support/small-world.ts";

/** Called before and after each thing that happens in the world; a test decides when it goes on, or throws. */
export type Moment = (what: string) => Promise<void>;

export interface MemoryLog extends NoticeLog {
  rows: Map<string, Notice>;
  brokenRows: BrokenRow[];
  /** The same log as somebody else sees it, with moments of their own. */
  seenBy(moment: Moment): NoticeLog;
}

export function memoryLog(): MemoryLog {
  const rows = new Map<string, Notice>();
  const brokenRows: BrokenRow[] = [];
  /** Keys of rows that a hand has broken: taken, and not to be read. */
  let writes = 0;
  const stored = (notice: NewNotice): Notice => {
    writes += 1;
    return { ...notice, row: { ...rowFacts(), etag: `"${writes}"` } };
  };
  const seenBy = (moment: Moment): NoticeLog => ({
    async all() {
      await moment("read");
      const found = { rows: [...rows.values()], brokenRows: [...brokenRows] };
      await moment("read answered");
      return found;
    },
    async claim(notice) {
      await moment("claim");
      const isTaken = rows.has(notice.key) || brokenRows.some(({ id }) => id === notice.key);
      const row = stored(notice);
      if (!isTaken) rows.set(notice.key, row);
      await moment("claim answered");
      return isTaken ? null : row;
    },
    async change(base, changes) {
      await moment("change");
      const now = rows.get(base.key);
      const isOurs = now?.row.etag === base.row.etag;
      const row = stored({ ...base, ...changes });
      if (isOurs) rows.set(base.key, row);
      await moment("change answered");
      return isOurs ? row : null;
    },
  });
  return { rows, brokenRows, seenBy, ...seenBy(async () => {}) };
}
