// Messages on the disk, by mailbox and folder.
import { randomUUID } from "node:crypto";
import type { Database } from "#emulator/storage/database.ts";
import type { FolderName, MailContent, MailMessage } from "./mail-message.ts";
import { immutableId, movingId, plainId } from "./message-ids.ts";

interface Row {
  key: string;
  mailbox: string;
  folder: FolderName;
  moves: number;
  draft: number;
  created: number;
  modified: number;
  received: number;
  internet_id: string;
  conversation: string;
  content: string;
}

const columns =
  "key, mailbox, folder, moves, draft, created, modified, received, internet_id, conversation, content";

/** Puts a message into a folder and returns it; one with a later `received` is not seen before. */
export function insertMessage(
  database: Database,
  mailbox: string,
  folder: FolderName,
  content: MailContent,
  times: { at: number; received: number },
): MailMessage {
  const key = randomUUID();
  const internetId = `<${key.replaceAll("-", "").toUpperCase()}@EMULATOR.eurprd00.prod.outlook.com>`;
  database.run(
    `INSERT INTO messages (${columns}, immutable, moving) VALUES (?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    key,
    mailbox,
    folder,
    folder === "drafts" ? 1 : 0,
    times.at,
    times.at,
    times.received,
    internetId,
    plainId("conversation", key),
    JSON.stringify(content),
    immutableId(mailbox, key),
    movingId(mailbox, key, 0),
  );
  return {
    immutableId: immutableId(mailbox, key),
    movingId: movingId(mailbox, key, 0),
    mailbox,
    folder,
    isDraft: folder === "drafts",
    created: times.at,
    modified: times.at,
    received: times.received,
    internetMessageId: internetId,
    conversationId: plainId("conversation", key),
    content,
  };
}

/** All messages of a mailbox that have come by `at`, the latest first. */
export function messagesIn(database: Database, mailbox: string, at: number): MailMessage[] {
  return database
    .all<Row>(
      `SELECT ${columns} FROM messages WHERE mailbox = ? AND received <= ? ORDER BY received DESC, seq DESC`,
      mailbox,
      at,
    )
    .map(messageOf);
}

/** The message with this id of either kind, or undefined. */
export function findMessage(
  database: Database,
  mailbox: string,
  id: string,
  at: number,
): MailMessage | undefined {
  const row = database.first<Row>(
    `SELECT ${columns} FROM messages WHERE mailbox = ? AND (immutable = ? OR moving = ?) AND received <= ?`,
    mailbox,
    id,
    id,
    at,
  );
  return row && messageOf(row);
}

/** Moves a message to another folder, where it has another id; `sent` marks it as no draft any more. */
export function moveMessage(
  database: Database,
  message: MailMessage,
  folder: FolderName,
  at: number,
  sent = false,
): void {
  const row = database.first<Row>(`SELECT ${columns} FROM messages WHERE immutable = ?`, message.immutableId);
  if (!row) return;
  database.run(
    "UPDATE messages SET folder = ?, moves = ?, moving = ?, modified = ?, draft = ?, received = ? WHERE key = ?",
    folder,
    row.moves + 1,
    movingId(row.mailbox, row.key, row.moves + 1),
    at,
    sent ? 0 : row.draft,
    sent ? at : row.received,
    row.key,
  );
}

/** Removes a message for good. */
export function removeMessage(database: Database, message: MailMessage): void {
  database.run("DELETE FROM messages WHERE immutable = ?", message.immutableId);
}

function messageOf(row: Row): MailMessage {
  return {
    immutableId: immutableId(row.mailbox, row.key),
    movingId: movingId(row.mailbox, row.key, row.moves),
    mailbox: row.mailbox,
    folder: row.folder,
    isDraft: row.draft === 1,
    created: row.created,
    modified: row.modified,
    received: row.received,
    internetMessageId: row.internet_id,
    conversationId: row.conversation,
    content: JSON.parse(row.content) as MailContent,
  };
}
