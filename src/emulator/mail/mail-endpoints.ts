// Mail: drafts are made, read, sent and thrown away; the inbox is read; a message can be sent at once. It costs no
// SharePoint units.
import type { DirectoryUser } from "#emulator/directory.ts";
import { type Answer, noContent, ok } from "#emulator/http/answer.ts";
import { asObject, type Call, jsonBody, onlyProperties, param } from "#emulator/http/call.ts";
import { badRequest, GraphFailure } from "#emulator/http/graph-error.ts";
import { allowOnly } from "#emulator/http/query-options.ts";
import type { Handler, Route } from "#emulator/http/route.ts";
import { contextOf } from "#emulator/http/shape.ts";
import type { World } from "#emulator/world.ts";
import { listMessages } from "./list-messages.ts";
import { malformedId, messageGone } from "./mail-failures.ts";
import type { FolderName, MailMessage } from "./mail-message.ts";
import { findMessage, insertMessage, moveMessage, removeMessage } from "./mail-store.ts";
import { mailboxOf } from "./mailbox.ts";
import { messageBody, shownMessage } from "./message-body.ts";
import { isMessageId, plainId } from "./message-ids.ts";
import { parseMessage } from "./parse-message.ts";
import { requireSubmittable, submit } from "./submit-message.ts";

const addresses: readonly [string, string, Handler][] = [
  ["POST", "messages", postMessage],
  ["GET", "messages", getMessages],
  ["GET", "messages/:message", getMessage],
  ["DELETE", "messages/:message", deleteMessage],
  ["POST", "messages/:message/send", sendMessage],
  ["GET", "mailFolders/:folder/messages", getFolderMessages],
  ["POST", "sendMail", sendMail],
];

export const mailRoutes: Route[] = addresses.flatMap(([method, rest, handler]) => [
  { method, pattern: `users/:user/${rest}`, units: 0, handler },
  { method, pattern: `me/${rest}`, units: 0, handler },
]);

const folders: readonly FolderName[] = ["inbox", "drafts", "sentitems", "deleteditems"];

function postMessage(world: World, call: Call): Answer {
  const owner = mailboxOf(world, call, "write");
  const content = parseMessage(jsonBody(call));
  const times = { at: call.at, received: call.at };
  const message = insertMessage(world.database, owner.id, "drafts", content, times);
  const context = contextOf(call.origin, `users('${owner.id}')/messages/$entity`);
  return ok({ "@odata.context": context, ...messageBody(call.headers, owner, message) }, {}, 201);
}

function getMessages(world: World, call: Call): Answer {
  return listMessages(world, call, mailboxOf(world, call, "read"), null);
}

function getFolderMessages(world: World, call: Call): Answer {
  const owner = mailboxOf(world, call, "read");
  const key = param(call, "folder");
  const folder = folders.find(
    (name) => name === key.toLowerCase() || plainId("folder", owner.id, name) === key,
  );
  if (!folder) throw malformedId();
  return listMessages(world, call, owner, folder);
}

function getMessage(world: World, call: Call): Answer {
  const owner = mailboxOf(world, call, "read");
  allowOnly(call.query, "select", "expand");
  const message = messageOf(world, call, owner);
  const context = contextOf(call.origin, `users('${owner.id}')/messages/$entity`);
  return ok({ "@odata.context": context, ...shownMessage(call, owner, message) });
}

/** Thrown away into Deleted Items, and from there for good. */
function deleteMessage(world: World, call: Call): Answer {
  const message = messageOf(world, call, mailboxOf(world, call, "write"));
  if (message.folder === "deleteditems") removeMessage(world.database, message);
  else moveMessage(world.database, message, "deleteditems", call.at);
  return noContent();
}

/** Nobody has written down what a second sending of the same message gives: one answer is usual here, one a switch. */
function sendMessage(world: World, call: Call): Answer {
  const owner = mailboxOf(world, call, "send");
  const message = messageOf(world, call, owner);
  if (!message.isDraft && !world.acceptsSecondSend)
    throw new GraphFailure(400, "ErrorInvalidOperation", "The message has been sent already.");
  requireSubmittable(owner, message.content);
  submit(world, owner, call.caller.app.clientId, message.content, message.internetMessageId, call.at);
  if (message.isDraft) moveMessage(world.database, message, "sentitems", call.at + world.sentMailDelay, true);
  return accepted();
}

function sendMail(world: World, call: Call): Answer {
  const owner = mailboxOf(world, call, "send");
  const body = jsonBody(call);
  onlyProperties(body, "sendMail", ["message", "Message", "saveToSentItems", "SaveToSentItems"]);
  const content = parseMessage(asObject(body.message ?? body.Message, "message"));
  const isSaved = body.saveToSentItems ?? body.SaveToSentItems ?? true;
  if (typeof isSaved !== "boolean") throw badRequest("saveToSentItems must be true or false.");
  requireSubmittable(owner, content);
  const times = { at: call.at, received: call.at + world.sentMailDelay };
  const message = insertMessage(world.database, owner.id, "sentitems", content, times);
  submit(world, owner, call.caller.app.clientId, content, message.internetMessageId, call.at);
  if (!isSaved) removeMessage(world.database, message);
  return accepted();
}

function messageOf(world: World, call: Call, owner: DirectoryUser): MailMessage {
  const id = param(call, "message");
  if (!isMessageId(id)) throw malformedId();
  const message = findMessage(world.database, owner.id, id, call.at);
  if (!message) throw messageGone();
  return message;
}

function accepted(): Answer {
  return { status: 202, headers: {} };
}
