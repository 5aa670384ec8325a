// Ids as Exchange gives them: long, case-sensitive, with a sign an address must encode. One kind holds for a message's
// whole life in the mailbox, the other for its stay in a folder.
import { createHash } from "node:crypto";

const movingStart = "AAMkAD";
const immutableStart = "AAkALg";

/** The id a message has in a folder; `move` counts how often it has been moved. */
export function movingId(mailbox: string, key: string, move: number): string {
  return `${movingStart}${letters(145, mailbox, key, move)}=`;
}

/** The id a message keeps. */
export function immutableId(mailbox: string, key: string): string {
  return `${immutableStart}${letters(61, mailbox, key, "immutable")}=`;
}

/** The id of a folder or a conversation. */
export function plainId(kind: "folder" | "conversation", ...parts: string[]): string {
  return `${kind === "folder" ? "AQMkAD" : "AAQkAD"}${letters(113, kind, ...parts)}=`;
}

/** True for what could be the id of a message. */
export function isMessageId(text: string): boolean {
  return (text.startsWith(movingStart) || text.startsWith(immutableStart)) && /^[\w-]+={0,2}$/.test(text);
}

function letters(count: number, ...parts: (string | number)[]): string {
  let text = "";
  for (let round = 0; text.length < count; round += 1) {
    text += createHash("sha512")
      .update([round, ...parts].join("\u0000"))
      .digest("base64url");
  }
  return text.slice(0, count);
}
