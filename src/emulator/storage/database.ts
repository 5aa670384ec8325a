// The one file that speaks SQL's driver: WAL with full sync, so an answered write is on the disk. The file is held for
// this process alone until it ends, however it ends: two emulators over the same rows would not see each other's logs.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { tables } from "./tables.ts";

/** Everything is synchronous: a handler runs from start to end without another request in between. */
export interface Database {
  all<Row>(sql: string, ...values: SQLInputValue[]): Row[];
  first<Row>(sql: string, ...values: SQLInputValue[]): Row | undefined;
  /** Rows one at a time, for reads that stop early. */
  each<Row>(sql: string, ...values: SQLInputValue[]): Iterable<Row>;
  run(sql: string, ...values: SQLInputValue[]): void;
  transaction<T>(work: () => T): T;
  close(): void;
}

/** Opens (and creates) the data of an emulator in a folder, or in memory. Throws SQLite's "busy" when another has it. */
export function openDatabase(dataDir: string): Database {
  if (dataDir !== ":memory:") mkdirSync(dataDir, { recursive: true });
  const db = new DatabaseSync(dataDir === ":memory:" ? dataDir : join(dataDir, "graph.sqlite"));
  db.exec("PRAGMA busy_timeout = 1000; PRAGMA locking_mode = EXCLUSIVE;");
  db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
  db.exec(tables);
  const prepared = new Map<string, StatementSync>();
  const statement = (sql: string): StatementSync => {
    const known = prepared.get(sql);
    if (known) return known;
    const made = db.prepare(sql);
    prepared.set(sql, made);
    return made;
  };
  return {
    all: <Row>(sql: string, ...values: SQLInputValue[]) => statement(sql).all(...values) as Row[],
    first: <Row>(sql: string, ...values: SQLInputValue[]) => statement(sql).get(...values) as Row | undefined,
    each: <Row>(sql: string, ...values: SQLInputValue[]) =>
      db.prepare(sql).iterate(...values) as Iterable<Row>,
    run: (sql, ...values) => void statement(sql).run(...values),
    transaction: (work) => inTransaction(db, work),
    close: () => {
      prepared.clear();
      db.close();
    },
  };
}

function inTransaction<T>(db: DatabaseSync, work: () => T): T {
  if (db.isTransaction) return work();
  db.exec("BEGIN IMMEDIATE");
  try {
    const result = work();
    db.exec("COMMIT");
    return result;
  } catch (error) {
    db.exec("ROLLBACK");
    throw error;
  }
}
