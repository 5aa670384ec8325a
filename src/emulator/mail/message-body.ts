// Graph's `message` resource. Headers come only when they are selected, properties of one's own only when expanded.
import type { DirectoryUser } from "#emulator/directory.ts";
import type { Call } from "#emulator/http/call.ts";
import { selected } from "#emulator/http/shape.ts";
import { parseSelect } from "#emulator/odata/select-expand.ts";
import { stableGuid } from "#emulator/stable-guid.ts";
import { expandedProperties } from "./extended-property.ts";
import type { EmailAddress, MailContent, MailMessage } from "./mail-message.ts";
import { plainId } from "./message-ids.ts";
import { plainText } from "./plain-text.ts";

const previewLength = 255;

/** The message as the call wants it shown; throws 400 for a property there is not. */
export function shownMessage(
  call: Call,
  owner: DirectoryUser,
  message: MailMessage,
): Record<string, unknown> {
  const select = parseSelect(call.query.system.get("select"));
  const full = messageBody(call.headers, owner, message);
  if (select?.includes("internetMessageHeaders")) full.internetMessageHeaders = message.content.headers;
  const shown = selected(full, select && [...select, "id"], "message", ["internetMessageHeaders", "flag"]);
  const wanted = expandedProperties(call.query.system.get("expand"));
  const properties = message.content.properties.filter(({ id }) => wanted?.includes(id));
  // Without any, the property is left out of the answer and not an empty collection.
  return properties.length > 0 ? { ...shown, singleValueExtendedProperties: properties } : shown;
}

/** The whole message with the kind of id the request prefers. */
export function messageBody(
  headers: Headers,
  owner: DirectoryUser,
  message: MailMessage,
): Record<string, unknown> {
  const { content } = message;
  const id = prefersImmutableId(headers) ? message.immutableId : message.movingId;
  const changeKey = Buffer.from(stableGuid(message.immutableId, message.folder, message.modified)).toString(
    "base64",
  );
  const from = message.isDraft
    ? content.from
    : (content.from ?? { name: owner.displayName, address: owner.mail });
  return {
    "@odata.etag": `W/"${changeKey}"`,
    id,
    createdDateTime: moment(message.created),
    lastModifiedDateTime: moment(message.modified),
    changeKey,
    categories: [],
    receivedDateTime: moment(message.received),
    sentDateTime: moment(message.received),
    hasAttachments: false,
    internetMessageId: message.internetMessageId,
    subject: content.subject,
    bodyPreview: plainText(content.body).replace(/\n/g, "\r\n").slice(0, previewLength),
    importance: content.importance,
    parentFolderId: plainId("folder", message.mailbox, message.folder),
    conversationId: message.conversationId,
    isDeliveryReceiptRequested: null,
    isReadReceiptRequested: false,
    isRead: message.folder !== "inbox",
    isDraft: message.isDraft,
    webLink: `https://outlook.office365.com/owa/?ItemID=${encodeURIComponent(id)}&exvsurl=1&viewmodel=ReadMessageItem`,
    inferenceClassification: "focused",
    body: storedBody(content.body),
    ...(from ? { sender: recipientBody(from), from: recipientBody(from) } : {}),
    toRecipients: content.to.map(recipientBody),
    ccRecipients: content.cc.map(recipientBody),
    bccRecipients: content.bcc.map(recipientBody),
    replyTo: content.replyTo.map(recipientBody),
    flag: { flagStatus: "notFlagged" },
  };
}

function prefersImmutableId(headers: Headers): boolean {
  return /\bIdType\s*=\s*"ImmutableId"/i.test(headers.get("prefer") ?? "");
}

/** Exchange makes a whole page of any HTML, so what is read is never what was written. */
function storedBody({ contentType, content }: MailContent["body"]): object {
  if (contentType === "text" || /<html\b/i.test(content)) return { contentType, content };
  const head = '<head>\r\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8">\r\n</head>';
  return { contentType, content: `<html>${head}\r\n<body>\r\n${content}\r\n</body>\r\n</html>\r\n` };
}

function recipientBody({ name, address }: EmailAddress): object {
  return { emailAddress: { name, address } };
}

function moment(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}
