// The log of reminders for the service: a claim is a row created under its unique key; only its creator sends.
import type { NewNotice, Notice } from "#domain/entities.ts";
import { GraphError } from "#graph/graph-error.ts";
import type { notices } from "#schema/lists/coordination.ts";
import { holds } from "./merge.ts";
import type { NoticeLog } from "./port.ts";
import { saveNew } from "./save.ts";
import type { Sites } from "./sites.ts";
import type { Table } from "./table.ts";

/** The log on the coordination site. */
export function createNoticeLog({ notices: table }: Sites): NoticeLog {
  return {
    all: () => table.rows(),
    claim: async (notice) => {
      // Two runs never write the same row: each claim carries its own run's id, so a row that holds ours is ours.
      const outcome = await saveNew(table, notice).catch(asTaken);
      return outcome?.kind === "saved" ? outcome.row : null;
    },
    change: (base, changes) => changeClaim(table, base, changes),
  };
}

/** The key is held by a row that a hand has broken, so that what it says cannot be read. */
function asTaken(error: unknown): null {
  if (error instanceof GraphError && error.code === "changed-meanwhile") return null;
  throw error;
}

/** Never merges: a claim that somebody else has touched is no longer ours. */
async function changeClaim(
  table: Table<typeof notices>,
  base: Notice,
  changes: Partial<NewNotice>,
): Promise<Notice | null> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await table.change(base, changes);
    } catch (error) {
      if (!(error instanceof GraphError)) throw error;
      const hasMoved = error.code === "changed-meanwhile";
      if (hasMoved && attempt === 1) return null;
      if (!hasMoved && !error.mayHaveHappened) throw error;
      const now = await table.reread(base);
      if (holds(table.list, now, changes)) return now;
      if (now.row.etag !== base.row.etag) return null;
      if (attempt === 3) throw error;
    }
  }
}
