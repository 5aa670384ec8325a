// Mail that came back because it could not be delivered, as the reports of it in the inbox tell.
import { unexpected } from "./graph-error.ts";
import { type Mailbox, mailboxPath } from "./mail.ts";

export interface ReturnedMail {
  /** The id of the mail that came back, as its own `messageId`. */
  messageId: string;
  /** When the report came, in milliseconds since 1970. */
  at: number;
  /** The mail server's code for why, such as 550 5.1.1; "undeliverable" when the report names none. Never an address. */
  reason: string;
}

interface Report {
  receivedDateTime?: string;
  bodyPreview?: string;
  internetMessageHeaders?: { name: string; value: string }[];
}

const perPage = 100;

/** What has come back since then (milliseconds since 1970), the latest first. What is merely delayed has not come back. */
export async function returnedSince(mailbox: Mailbox, instant: number): Promise<ReturnedMail[]> {
  const since = new Date(instant).toISOString().replace(/\.\d+Z$/, "Z");
  const options = [
    `$filter=${encodeURIComponent(`receivedDateTime ge ${since}`)}`,
    "$select=receivedDateTime,bodyPreview,internetMessageHeaders",
    `$top=${perPage}`,
  ];
  const returned: ReturnedMail[] = [];
  let path: string | null = `${mailboxPath(mailbox)}/mailFolders/inbox/messages?${options.join("&")}`;
  while (path !== null) {
    const { body } = await mailbox.client.send({ method: "GET", path });
    const { value, "@odata.nextLink": next } = (body ?? {}) as Record<string, unknown>;
    if (!Array.isArray(value)) throw unexpected("The inbox answered without a list.", {});
    returned.push(...value.flatMap(returnedIn));
    path = typeof next === "string" ? mailbox.client.pathOf(next) : null;
  }
  return returned;
}

function returnedIn({ receivedDateTime, bodyPreview, internetMessageHeaders }: Report): ReturnedMail[] {
  const headers = new Map(
    (internetMessageHeaders ?? []).map(({ name, value }) => [name.toLowerCase(), value]),
  );
  const code = /\b[45]\d\d[ -][45]\.\d{1,3}\.\d{1,3}\b/.exec(bodyPreview ?? "")?.[0] ?? null;
  const isReport = /report-type="?delivery-status/i.test(headers.get("content-type") ?? "");
  const isReturned =
    headers.has("x-ms-exchange-message-is-ndr") || (isReport && code?.startsWith("5") === true);
  const about = headers.get("in-reply-to") ?? headers.get("references");
  const messageId = /<[^<>]+>(?![\s\S]*<)/.exec(about ?? "")?.[0];
  if (!isReturned || messageId === undefined) return [];
  return [{ messageId, at: Date.parse(receivedDateTime ?? ""), reason: code ?? "undeliverable" }];
}
