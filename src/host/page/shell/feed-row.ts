// One message of the feed: a notice with its preview, or a mail with its letter folded in, and where its link leads.
import { el } from "../dom.ts";
import type { HostState, Locale } from "../host-state.ts";
import type { HostPerson, HostTenant } from "../tenant.ts";
import { type Words, wordsIn } from "../words.ts";
import { icon } from "./icons.ts";

/** One row of `/_emulator/outbox`. */
export interface OutboxRow {
  at: string;
  channel: string;
  /** The recipient's sign-in name, or the address of a mail. */
  to: string;
  text: string;
  /** Empty when nothing in it leads into Teams. */
  webUrl: string;
  /** A later message of the same chain has taken its place in the feed. */
  replaced?: boolean;
  /** Of a mail alone. */
  from?: string;
  subject?: string;
  /** The mail came back to its sender. */
  bounced?: boolean;
}

/** The row. `follow` opens its link, as the recipient when `personId` is given. */
export function feedRow(
  tenant: HostTenant,
  state: HostState,
  row: OutboxRow,
  index: number,
  follow: (link: string, personId?: string) => void,
): HTMLElement {
  const words = wordsIn(state.locale);
  const recipient = tenant.people.find((person) => isTo(row, person));
  const name = recipient?.name ?? row.to;
  const [first = "", ...preview] = row.text.split("\n");
  const headline = row.subject ?? first;
  const facts = [`${words.to} ${name}`, moment(row.at, state.locale), ...mailFacts(row, words)];
  return el(
    "li",
    {},
    el("span", { class: "feed-mark" }, icon(row.channel === "mail" ? "letter" : "person")),
    el(
      "div",
      { class: "feed-text" },
      el("p", { class: "feed-headline" }, headline),
      ...(row.channel === "mail"
        ? [letter(row, words)]
        : preview.map((line) => el("p", { class: "quiet" }, line))),
      el("p", { class: "quiet" }, facts.join(" · ")),
      row.bounced && el("p", { class: "feed-returned" }, words.cameBack),
    ),
    row.webUrl !== "" &&
      el(
        "div",
        { class: "feed-actions" },
        recipient &&
          recipient.id !== state.personId &&
          el(
            "button",
            {
              type: "button",
              id: `open-as-${index}`,
              class: "primary",
              onclick: () => follow(row.webUrl, recipient.id),
            },
            words.openAs(name),
          ),
        el(
          "button",
          {
            type: "button",
            id: `open-${index}`,
            onclick: () => follow(row.webUrl),
            "aria-label": `${words.open}: ${headline}`,
          },
          words.open,
        ),
      ),
  );
}

/** The text of a mail as it was written; never its HTML, which is somebody else's. */
function letter(row: OutboxRow, words: Words): HTMLElement {
  return el(
    "details",
    {},
    el("summary", { class: "quiet" }, words.readMail),
    ...row.text.split("\n").map((line) => el("p", {}, line)),
  );
}

function mailFacts(row: OutboxRow, words: Words): string[] {
  if (row.channel !== "mail") return [];
  return [row.from ? `${words.mail} ${words.mailFrom(row.from)}` : words.mail];
}

function isTo(row: OutboxRow, person: HostPerson): boolean {
  const name = row.channel === "mail" ? person.mail : person.userPrincipalName;
  return name.toLowerCase() === row.to.toLowerCase();
}

function moment(at: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale === "sv" ? "sv-SE" : "en-GB", {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: "Europe/Stockholm",
  });
  return format.format(new Date(at));
}
