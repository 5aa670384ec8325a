// A message leaves the mailbox: recipients and sender are looked at, the outbox keeps it, and what cannot be
// delivered comes back a moment later.
import { keepMail } from "#emulator/activity/outbox.ts";
import type { DirectoryUser } from "#emulator/directory.ts";
import { GraphFailure } from "#emulator/http/graph-error.ts";
import type { World } from "#emulator/world.ts";
import { returnMail } from "./bounce.ts";
import { invalidRecipients } from "./mail-failures.ts";
import type { MailContent } from "./mail-message.ts";
import { plainText, teamsLink } from "./plain-text.ts";

/** Throws 400 or 403 when Exchange would not take the message from this mailbox. */
export function requireSubmittable(owner: DirectoryUser, content: MailContent): void {
  const recipients = [...content.to, ...content.cc, ...content.bcc];
  if (recipients.length === 0)
    throw invalidRecipients("A message can't be sent because it contains no recipients.");
  const unresolved = recipients.find(({ address }) => !isAddress(address));
  if (unresolved)
    throw invalidRecipients(
      `Recipient '${unresolved.address}' is not resolved. All recipients must be resolved before a message can be submitted.`,
    );
  if (content.from && content.from.address.toLowerCase() !== owner.mail.toLowerCase())
    throw new GraphFailure(
      403,
      "ErrorSendAsDenied",
      "The user account which was used to submit this request does not have the right to send mail on behalf of the specified sending account.",
    );
}

/** Keeps the message in the outbox, once a recipient, and returns it to the sender where it cannot be delivered. */
export function submit(
  world: World,
  owner: DirectoryUser,
  app: string,
  content: MailContent,
  internetMessageId: string,
  at: number,
): void {
  const text = plainText(content.body);
  for (const { address } of [...content.to, ...content.cc, ...content.bcc]) {
    const wanted = address.toLowerCase();
    const person = world.directory.users.find((one) => one.mail.toLowerCase() === wanted);
    const bounced = world.directory.bouncingAddresses?.some((one) => one.toLowerCase() === wanted) ?? false;
    keepMail(world.database, app, {
      at: new Date(at).toISOString(),
      channel: "mail",
      to: address,
      toId: person?.id ?? null,
      from: owner.mail,
      subject: content.subject,
      text,
      ...(content.body.contentType === "html" ? { html: content.body.content } : {}),
      webUrl: teamsLink(content.body),
      messageId: internetMessageId,
      ...(bounced ? { bounced: true as const } : {}),
    });
    if (bounced) returnMail(world, owner, address, content.subject, internetMessageId, at);
  }
}

function isAddress(text: string): boolean {
  return /^[^\s@;,<>()"]+@[^\s@;,<>()".]+(\.[^\s@;,<>()".]+)+$/.test(text);
}
