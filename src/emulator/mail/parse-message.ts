// Reads the message a client sends, as strictly as Graph: closed types, and headers of one's own only.
import { asObject, onlyProperties } from "#emulator/http/call.ts";
import { badRequest, GraphFailure, notBuilt } from "#emulator/http/graph-error.ts";
import { propertyId } from "./extended-property.ts";
import type { EmailAddress, ExtendedProperty, MailContent, MailHeader } from "./mail-message.ts";

const taken = [
  "subject",
  "body",
  "toRecipients",
  "ccRecipients",
  "bccRecipients",
  "replyTo",
  "from",
  "importance",
  "internetMessageHeaders",
  "singleValueExtendedProperties",
];

/** What Graph takes and this emulator does not. */
const unbuilt = [
  "attachments",
  "categories",
  "extensions",
  "flag",
  "internetMessageId",
  "isDeliveryReceiptRequested",
  "isRead",
  "isReadReceiptRequested",
  "multiValueExtendedProperties",
  "sender",
];

const mostHeaders = 5;

/** The content of a message; throws 400 for what Graph refuses. Addresses are looked at when it is submitted. */
export function parseMessage(message: Record<string, unknown>): MailContent {
  onlyProperties(message, "message", [...taken, ...unbuilt]);
  const missing = unbuilt.find((name) => name in message);
  if (missing !== undefined) throw notBuilt(`the property '${missing}' of a message`);
  return {
    subject: text(message.subject, "subject"),
    body: bodyOf(message.body),
    to: recipients(message.toRecipients, "toRecipients"),
    cc: recipients(message.ccRecipients, "ccRecipients"),
    bcc: recipients(message.bccRecipients, "bccRecipients"),
    replyTo: recipients(message.replyTo, "replyTo"),
    from: message.from === undefined || message.from === null ? null : recipient(message.from, "from"),
    importance: importanceOf(message.importance),
    headers: headersOf(message.internetMessageHeaders),
    properties: propertiesOf(message.singleValueExtendedProperties),
  };
}

function bodyOf(value: unknown): MailContent["body"] {
  if (value === undefined || value === null) return { contentType: "text", content: "" };
  const body = asObject(value, "body");
  onlyProperties(body, "itemBody", ["contentType", "content"]);
  const type = text(body.contentType, "contentType").toLowerCase() || "text";
  if (type !== "text" && type !== "html")
    throw badRequest(`Requested value '${type}' was not found in the enumeration 'bodyType'.`);
  return { contentType: type, content: text(body.content, "content") };
}

function importanceOf(value: unknown): MailContent["importance"] {
  const word = text(value, "importance").toLowerCase();
  if (word === "") return "normal";
  if (word === "low" || word === "normal" || word === "high") return word;
  throw badRequest(`Requested value '${word}' was not found in the enumeration 'importance'.`);
}

function recipients(value: unknown, name: string): EmailAddress[] {
  return list(value, name).map((one) => recipient(one, name));
}

function recipient(value: unknown, name: string): EmailAddress {
  const wrapped = asObject(value, `An entry of ${name}`);
  onlyProperties(wrapped, "recipient", ["emailAddress"]);
  const entry = asObject(wrapped.emailAddress, "emailAddress");
  onlyProperties(entry, "emailAddress", ["name", "address"]);
  const address = text(entry.address, "address").trim();
  return { name: text(entry.name, "name") || address, address };
}

function headersOf(value: unknown): MailHeader[] {
  if (value === undefined || value === null) return [];
  const headers = list(value, "internetMessageHeaders").map((one) => {
    const header = asObject(one, "A header");
    onlyProperties(header, "internetMessageHeader", ["name", "value"]);
    return { name: text(header.name, "name"), value: text(header.value, "value") };
  });
  // An empty collection is refused in the same words as one that is too long.
  if (headers.length === 0 || headers.length > mostHeaders)
    throw new GraphFailure(
      400,
      "InvalidInternetMessageHeaderCollection",
      `The number of internet message headers is invalid, it should be between 1 and ${mostHeaders}.`,
    );
  const foreign = headers.find(({ name }) => !/^x-./i.test(name));
  if (foreign)
    throw new GraphFailure(
      400,
      "InvalidInternetMessageHeader",
      `The internet message header name '${foreign.name}' should start with 'x-' or 'X-'.`,
    );
  return headers;
}

function propertiesOf(value: unknown): ExtendedProperty[] {
  return list(value, "singleValueExtendedProperties").map((one) => {
    const property = asObject(one, "An extended property");
    onlyProperties(property, "singleValueLegacyExtendedProperty", ["id", "value"]);
    return { id: propertyId(text(property.id, "id")), value: text(property.value, "value") };
  });
}

function list(value: unknown, name: string): unknown[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw badRequest(`${name} must be a collection.`);
  return value;
}

function text(value: unknown, name: string): string {
  if (value === undefined || value === null) return "";
  if (typeof value !== "string")
    throw badRequest(`Cannot convert the value of '${name}' to the expected type 'Edm.String'.`);
  return value;
}
