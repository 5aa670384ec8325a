// A log in memory with the claims of the real one: a unique key, an ETag, every call a moment apart from the next, and
// the faults a network brings. Each call but the reading of it all takes the same time however long the log is.
import type { BrokenRow, NewNotice, Notice, RowFacts } from "#domain/entities.ts";
import type { NoticeLog } from "#store/port.ts";
import { rowFacts } from "../support/small-world.ts";
import { type Moment, noMoment } from "./moment.ts";

export interface MemoryLog extends NoticeLog {
  rows: Map<string, Notice>;
  /** Rows that a hand has broken, by key: taken, and not to be read. */
  brokenRows: BrokenRow[];
  /** The same log as somebody else sees it, with moments of their own. */
  seenBy(moment: Moment): NoticeLog;
}

export function memoryLog(): MemoryLog {
  const rows = new Map<string, Notice>();
  const brokenRows: BrokenRow[] = [];
  const facts = rowFacts();
  let writes = 0;
  const written = (id: string, version: number): RowFacts => {
    writes += 1;
    return { ...facts, id, etag: `"${writes}"`, version };
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
      const row: Notice = { ...notice, row: written(String(rows.size + 1), 1) };
      if (!isTaken) rows.set(notice.key, row);
      await moment("claim answered");
      return isTaken ? null : row;
    },
    async change(base, changes: Partial<NewNotice>) {
      await moment("change");
      const now = rows.get(base.key);
      const isOurs = now?.row.etag === base.row.etag;
      const row: Notice = { ...base, ...changes, row: written(base.row.id, base.row.version + 1) };
      if (isOurs) rows.set(base.key, row);
      await moment("change answered");
      return isOurs ? row : null;
    },
  });
  return { rows, brokenRows, seenBy, ...seenBy(noMoment) };
}
