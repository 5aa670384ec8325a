// Mail from one mailbox: a draft that bears a key of ours, sent once, and found again by its key or by an id that stays
// the same when it is sent. Every call asks for such ids, since one without them would hand out another.
import type { GraphClient, GraphRequest } from "./client.ts";
import { GraphError, unexpected } from "./graph-error.ts";

/** A mailbox by its address, read and sent from with the client's rights. */
export interface Mailbox {
  client: GraphClient;
  address: string;
}

export interface Mail {
  /** Stays the same as long as the mail is in the mailbox, in whichever folder. */
  id: string;
  /** The mail's own id on the internet, `<…@…>`; null when the mailbox does not say. */
  messageId: string | null;
  isSent: boolean;
}

export interface Letter {
  to: { name: string; address: string };
  subject: string;
  html: string;
  /** Whom an answer reaches, where that is not the mailbox itself. */
  replyTo?: { name: string; address: string };
}

type Json = Record<string, unknown>;

/** The key's own name among all that mark mails; the GUID is this product's and never changes. */
const keyProperty = "String {5b0f3c1e-7d52-4a8e-9c3b-1f6a2d84e970} Name Key";
const select = "$select=id,internetMessageId,isDraft";

/** Makes a draft with this key. When its making got no answer, one with the key is looked for first, and given. */
export async function createDraft(
  mailbox: Mailbox,
  key: string,
  { to, subject, html, replyTo }: Letter,
): Promise<Mail> {
  const body = {
    subject,
    body: { contentType: "HTML", content: html },
    toRecipients: [{ emailAddress: to }],
    ...(replyTo ? { replyTo: [{ emailAddress: replyTo }] } : {}),
    singleValueExtendedProperties: [{ id: keyProperty, value: key }],
  };
  try {
    return mailIn(await send(mailbox, { method: "POST", path: "/messages", body }));
  } catch (error) {
    const made = error instanceof GraphError && error.mayHaveHappened ? await findMail(mailbox, key) : null;
    if (made) return made;
    throw error;
  }
}

/** The mail with this key: one that was sent, else a draft that nobody has thrown away, else null. */
export async function findMail(mailbox: Mailbox, key: string): Promise<Mail | null> {
  const value = key.replaceAll("'", "''");
  const wanted = `singleValueExtendedProperties/Any(ep: ep/id eq '${keyProperty}' and ep/value eq '${value}')`;
  const found = await mailsIn(mailbox, "/messages", wanted);
  const sent = found.find(({ isSent }) => isSent);
  if (sent || found.length === 0) return sent ?? null;
  return (await mailsIn(mailbox, "/mailFolders/drafts/messages", wanted))[0] ?? null;
}

/** The mail with this id as it stands now; null when it is gone, or a draft that somebody has thrown away. */
export async function readMail(mailbox: Mailbox, id: string): Promise<Mail | null> {
  const mail = await send(mailbox, { method: "GET", path: `${pathOf(id)}?${select}` }).then(
    mailIn,
    (error: unknown) => {
      // A mailbox that is not there is answered with 404 too, and says nothing about the mail.
      if (error instanceof GraphError && error.graphCode === "ErrorItemNotFound") return null;
      throw error;
    },
  );
  if (!mail || mail.isSent || mail.messageId === null) return mail;
  const wanted = `internetMessageId eq '${mail.messageId.replaceAll("'", "''")}'`;
  const drafts = await mailsIn(mailbox, "/mailFolders/drafts/messages", wanted);
  return drafts.length > 0 ? mail : null;
}

/**
 * Sends the draft with this id, within so many milliseconds, where said, or not at all. Rejects for a mail that has been sent:
 * `readMail` tells whether it has.
 */
export async function sendDraft(
  mailbox: Mailbox,
  id: string,
  within = Number.POSITIVE_INFINITY,
): Promise<void> {
  await send(mailbox, { method: "POST", path: `${pathOf(id)}/send`, notAfter: Date.now() + within });
}

/** Graph's path of the mailbox; what follows it begins with a slash. */
export function mailboxPath({ address }: Mailbox): string {
  return `/users/${encodeURIComponent(address)}`;
}

async function send(mailbox: Mailbox, { path, ...request }: GraphRequest): Promise<unknown> {
  const headers = { Prefer: 'IdType="ImmutableId"' };
  const { body } = await mailbox.client.send({ ...request, headers, path: mailboxPath(mailbox) + path });
  return body;
}

async function mailsIn(mailbox: Mailbox, folder: string, filter: string): Promise<Mail[]> {
  const path = `${folder}?$filter=${encodeURIComponent(filter)}&${select}`;
  const value = ((await send(mailbox, { method: "GET", path })) as Json | null)?.value;
  if (!Array.isArray(value)) throw unexpected("The mailbox answered without a list.", {});
  return value.map(mailIn);
}

function mailIn(body: unknown): Mail {
  const { id, internetMessageId, isDraft } = (body ?? {}) as Json;
  if (typeof id !== "string" || typeof isDraft !== "boolean") throw unexpected("This is no mail.", {});
  return {
    id,
    messageId: typeof internetMessageId === "string" ? internetMessageId : null,
    isSent: !isDraft,
  };
}

function pathOf(id: string): string {
  return `/messages/${encodeURIComponent(id)}`;
}
