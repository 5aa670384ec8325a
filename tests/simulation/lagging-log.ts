// A log whose reading lags: at times it shows everything as it stood a while ago. Claims and changes never lag, since
// SharePoint judges a unique key and an ETag by what it holds. Counts the take-overs on the way.
import type { Notice } from "#domain/entities.ts";
import type { NoticeLog } from "#store/port.ts";
import type { MemoryLog } from "./memory-log.ts";
import type { Random } from "./random.ts";

export interface LaggingLog {
  lagged: number;
  takenOver: number;
  /** The log as a run sees it. */
  over(log: NoticeLog, now: () => number, random: Random, probability: number): NoticeLog;
}

/** At most so far behind; in milliseconds. */
const longest = 120_000;

export function laggingLog({ rows }: MemoryLog): LaggingLog {
  let seen: { at: number; rows: Notice[] }[] = [];
  const self: LaggingLog = {
    lagged: 0,
    takenOver: 0,
    over: (log, now, random, probability) => ({
      async all() {
        const found = await log.all();
        const at = now();
        seen = seen.filter((earlier) => earlier.at >= at - longest);
        const [old] = seen;
        seen.push({ at, rows: [...rows.values()] });
        if (!old || !random.chance(probability)) return found;
        self.lagged += 1;
        return { ...found, rows: old.rows };
      },
      async claim(notice) {
        const claimed = await log.claim(notice);
        seen.push({ at: now(), rows: [...rows.values()] });
        return claimed;
      },
      async change(base, changes) {
        const changed = await log.change(base, changes);
        if (changed && changes.runId !== undefined) self.takenOver += 1;
        return changed;
      },
    }),
  };
  return self;
}
