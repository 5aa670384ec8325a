// What would have reached people: every accepted notice, the replaced ones marked.
import type { Database } from "#emulator/storage/database.ts";

export interface OutboxMessage {
  at: string;
  channel: "activity";
  /** The recipient's sign-in name; `toId` is their object id. */
  to: string;
  toId: string;
  /** The activity's text with its parameters filled in, and the preview on the next line. */
  text: string;
  webUrl: string;
  activityType: string;
  chainId: number | null;
}

/** Keeps a message; an earlier one of the same chain to the same person is marked as replaced. */
export function keepMessage(database: Database, app: string, message: OutboxMessage): void {
  const chain = message.chainId === null ? null : String(message.chainId);
  if (chain !== null) {
    database.run(
      "UPDATE outbox SET replaced = 1 WHERE person = ? AND app = ? AND chain = ?",
      message.toId,
      app,
      chain,
    );
  }
  database.run(
    "INSERT INTO outbox (person, app, chain, message) VALUES (?, ?, ?, ?)",
    message.toId,
    app,
    chain,
    JSON.stringify(message),
  );
}

/** All messages, oldest first; `replaced` stands only on those a later one took the place of. */
export function outboxMessages(database: Database): (OutboxMessage & { replaced?: true })[] {
  return database
    .all<{ message: string; replaced: number }>("SELECT message, replaced FROM outbox ORDER BY seq")
    .map((row) => ({
      ...(JSON.parse(row.message) as OutboxMessage),
      ...(row.replaced === 1 ? { replaced: true as const } : {}),
    }));
}

/** Empties the outbox. */
export function emptyOutbox(database: Database): void {
  database.run("DELETE FROM outbox");
}
