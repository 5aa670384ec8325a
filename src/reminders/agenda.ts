// What is left to say, and to whom: the plan set against the log, worked out anew whenever another run turns up in it.
import type { Notice } from "#domain/entities.ts";
import { noticeKey, type PlannedNotice } from "#domain/notices.ts";
import type { NoticeLog } from "#store/port.ts";
import { brokenRowProblems } from "./open-registers.ts";
import type { RunProblem } from "./result.ts";

type RecipientId = string | null;

/** What is left once `rows` are in the log; in the groups given, or in all. */
export type Planner = (rows: readonly Notice[], groupKeys: ReadonlySet<string> | null) => PlannedNotice[];

export interface Agenda {
  /** Works out what is left to say as the log stands here; returns one notice or more for each who has something to hear. */
  plan(): readonly PlannedNotice[];
  /** What is next to say to this recipient; undefined when there is nothing left. */
  next(recipientId: RecipientId): PlannedNotice | undefined;
  /** The number of the recipient's next row. */
  sequenceFor(recipientId: RecipientId): number;
  /** The latest row that the service itself has made for the recipient, or null. */
  latestTo(recipientId: RecipientId): Notice | null;
  /** Takes what was next off the agenda: `row` says it. */
  claimed(row: Notice): void;
  /** The row stands so now. */
  saw(row: Notice): void;
  /** Reads the log again. True when it shows why the row `key` could not be had, so that going on is safe. */
  refresh(key: string, recipientId: RecipientId): Promise<boolean>;
  rows(): readonly Notice[];
  problems: RunProblem[];
}

/** The agenda as the log stands. Rejects when the log cannot be read. */
export async function openAgenda(log: NoticeLog, planner: Planner): Promise<Agenda> {
  // Rows are only ever added: what was seen once stays, even if a later reading lags behind our own claims.
  const rows = new Map<string, Notice>();
  const latest = new Map<RecipientId, Notice>();
  const unreadable = new Set<string>();
  /** Those to whom something has been said that their queue does not know of. */
  const outdated = new Set<RecipientId>();
  let queues = new Map<RecipientId, PlannedNotice[]>();

  const saw = (row: Notice) => {
    const known = rows.get(row.key);
    if (known && known.row.version > row.row.version) return;
    rows.set(row.key, row);
    // A hand's rows have keys of their own: were they counted, two runs could number the same notice differently.
    if (row.trigger === "hand") return;
    const last = latest.get(row.recipientId);
    if (!last || last.sequence <= row.sequence) latest.set(row.recipientId, row);
  };
  const read = async () => {
    const found = await log.all();
    for (const row of found.rows) {
      const known = rows.get(row.key);
      if (known?.row.etag === row.row.etag) continue;
      saw(row);
      outdated.add(row.recipientId);
    }
    return found.brokenRows;
  };
  /** Only this recipient's part is worked out anew: it depends on the groups it is about and on no other. */
  const planFor = (recipientId: RecipientId) => {
    const subjects = (queues.get(recipientId) ?? []).flatMap((planned) => planned.subjects);
    const groups = new Set(subjects.map(({ group }) => group.key));
    const about = [...rows.values()].filter(({ subjects: told }) =>
      told.some(({ groupKey }) => groups.has(groupKey)),
    );
    queues.set(
      recipientId,
      planner(about, groups).filter(({ recipient }) => recipient.id === recipientId),
    );
  };
  const brokenRows = await read();

  return {
    plan() {
      const planned = planner([...rows.values()], null);
      queues = Map.groupBy(planned, ({ recipient }) => recipient.id);
      outdated.clear();
      return planned;
    },
    next(recipientId) {
      if (outdated.delete(recipientId)) planFor(recipientId);
      return queues.get(recipientId)?.[0];
    },
    sequenceFor(recipientId) {
      let sequence = (latest.get(recipientId)?.sequence ?? -1) + 1;
      // A row whose recipient or number a hand has changed holds its key all the same.
      const isTaken = (key: string) => rows.has(key) || unreadable.has(key);
      while (isTaken(noticeKey(recipientId, sequence))) sequence += 1;
      return sequence;
    },
    latestTo: (recipientId) => latest.get(recipientId) ?? null,
    claimed(row) {
      saw(row);
      queues.get(row.recipientId)?.shift();
    },
    saw,
    async refresh(key, recipientId) {
      const broken = await read();
      if (!rows.has(key)) {
        // A row we cannot see holds the key. If a hand has broken it, the next number is free; if the log lags behind
        // another run's claim, going on could say the same thing twice.
        if (unreadable.size >= broken.length) return false;
        unreadable.add(key);
      }
      outdated.add(recipientId);
      return true;
    },
    rows: () => [...rows.values()],
    problems: brokenRowProblems(brokenRows),
  };
}
