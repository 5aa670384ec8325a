// What is left to say, and to whom: the plan set against the log, worked out anew whenever another run turns up in it.
import type { Notice } from "#domain/entities.ts";
import { noticeKey, type PlannedNotice } from "#domain/notices.ts";
import type { NoticeLog } from "#store/port.ts";
import { brokenRowProblems } from "./open-standings.ts";
import type { RunProblem } from "./result.ts";

/** A claim not settled for this long belongs to a run that died; another may take it over. In milliseconds. */
export const lease = 15 * 60_000;

type RecipientId = string | null;

export interface Agenda {
  planned(): readonly PlannedNotice[];
  /** What is next to say to this recipient; undefined when there is nothing left. */
  next(recipientId: RecipientId): PlannedNotice | undefined;
  /** The number of the recipient's next row. */
  sequenceFor(recipientId: RecipientId): number;
  /** Takes what was next off the agenda: `row` says it. */
  claimed(row: Notice): void;
  /** Reads the log again. True when it shows why the row `key` could not be had, so that going on is safe. */
  refresh(key: string): Promise<boolean>;
  staleClaims(now: number): Notice[];
  problems: RunProblem[];
}

/** The agenda as the log stands. `plan` says what is left once those rows are in it. Rejects when the log cannot be read. */
export async function openAgenda(
  log: NoticeLog,
  plan: (rows: readonly Notice[]) => PlannedNotice[],
): Promise<Agenda> {
  // Rows are only ever added: what was seen once stays, even if a later reading lags behind our own claims.
  const rows = new Map<string, Notice>();
  const unreadable = new Set<string>();
  let queue: PlannedNotice[] = [];

  const read = async () => {
    const found = await log.all();
    for (const row of found.rows) rows.set(row.key, row);
    queue = plan([...rows.values()]);
    return found.brokenRows;
  };
  const brokenRows = await read();

  return {
    planned: () => queue,
    next: (recipientId) => queue.find(({ recipient }) => recipient.id === recipientId),
    sequenceFor(recipientId) {
      const own = [...rows.values()].filter((row) => row.recipientId === recipientId);
      let sequence = Math.max(-1, ...own.map((row) => row.sequence)) + 1;
      while (unreadable.has(noticeKey(recipientId, sequence))) sequence += 1;
      return sequence;
    },
    claimed(row) {
      rows.set(row.key, row);
      const first = queue.findIndex(({ recipient }) => recipient.id === row.recipientId);
      if (first !== -1) queue.splice(first, 1);
    },
    async refresh(key) {
      const broken = await read();
      if (rows.has(key)) return true;
      // A row we cannot see holds the key. If a hand has broken it, the next number is free; if the log lags behind
      // another run's claim, going on could say the same thing twice.
      if (unreadable.size >= broken.length) return false;
      unreadable.add(key);
      return true;
    },
    staleClaims: (now) =>
      [...rows.values()].filter((row) => row.progress === "claimed" && now - row.claimedAt >= lease),
    problems: brokenRowProblems(brokenRows),
  };
}
