// What would have reached people: every accepted notice, the replaced ones marked, and every mail, the returned ones
// marked.
import type { Database } from "#emulator/storage/database.ts";

export interface OutboxActivity {
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

export interface OutboxMail {
  at: string;
  channel: "mail";
  /** The recipient's address; `toId` is null for whoever is not in the directory. */
  to: string;
  toId: string | null;
  from: string;
  subject: string;
  /** The body without markup. */
  text: string;
  html?: string;
  /** The first link in it that Teams opens, or empty. */
  webUrl: string;
  /** The internet message id. */
  messageId: string;
  /** It came back to the sender. */
  bounced?: true;
}

export type OutboxMessage = (OutboxActivity & { replaced?: true }) | OutboxMail;

/** Keeps a notice; an earlier one of the same chain to the same person is marked as replaced. */
export function keepActivity(database: Database, app: string, message: OutboxActivity): void {
  const chain = message.chainId === null ? null : String(message.chainId);
  if (chain !== null) {
    database.run(
      "UPDATE outbox SET replaced = 1 WHERE person = ? AND app = ? AND chain = ?",
      message.toId,
      app,
      chain,
    );
  }
  insert(database, message.toId, app, chain, message);
}

/** Keeps a mail to one recipient. */
export function keepMail(database: Database, app: string, mail: OutboxMail): void {
  insert(database, mail.toId ?? mail.to, app, null, mail);
}

/** All messages, oldest first; `replaced` stands only on those a later one took the place of. */
export function outboxMessages(database: Database): OutboxMessage[] {
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

function insert(
  database: Database,
  person: string,
  app: string,
  chain: string | null,
  message: OutboxActivity | OutboxMail,
): void {
  database.run(
    "INSERT INTO outbox (person, app, chain, message) VALUES (?, ?, ?, ?)",
    person,
    app,
    chain,
    JSON.stringify(message),
  );
}
