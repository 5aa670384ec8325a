// What comes back when a message cannot be delivered: a report in the sender's inbox that names the message it is about
// in its headers alone.
import type { DirectoryUser } from "#emulator/directory.ts";
import type { World } from "#emulator/world.ts";
import { insertMessage } from "./mail-store.ts";

/** Milliseconds from the sending until the report is there; in a real tenant it takes seconds to days. */
export const bounceDelay = 40;

/** Puts a non-delivery report into the sender's inbox; nobody sees it before the delay is over. */
export function returnMail(
  world: World,
  owner: DirectoryUser,
  address: string,
  subject: string,
  internetMessageId: string,
  at: number,
): void {
  const swedish = owner.preferredLanguage?.toLowerCase().startsWith("sv") ?? false;
  const domain = owner.mail.split("@").at(-1) ?? "";
  insertMessage(
    world.database,
    owner.id,
    "inbox",
    {
      subject: `${swedish ? "Oleveransbar" : "Undeliverable"}: ${subject}`,
      body: {
        contentType: "text",
        content: `${address}\r\n\r\nRemote Server returned '550 5.1.1 RESOLVER.ADR.RecipNotFound; not found'`,
      },
      to: [{ name: owner.displayName, address: owner.mail }],
      cc: [],
      bcc: [],
      replyTo: [],
      from: { name: "Postmaster", address: `postmaster@${domain}` },
      importance: "normal",
      headers: [
        { name: "Content-Type", value: "multipart/report; report-type=delivery-status" },
        { name: "In-Reply-To", value: internetMessageId },
        { name: "References", value: internetMessageId },
        { name: "Auto-Submitted", value: "auto-replied" },
        { name: "X-MS-Exchange-Message-Is-Ndr", value: "" },
        { name: "X-Failed-Recipients", value: address },
      ],
      properties: [],
    },
    { at: at + bounceDelay, received: at + bounceDelay },
  );
}
