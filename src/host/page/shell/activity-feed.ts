// The activity feed of the whole tenant: what would have reached whom, when, and where its link leads.
import { el } from "../dom.ts";
import type { HostState } from "../host-state.ts";
import type { HostTenant } from "../tenant.ts";
import { wordsIn } from "../words.ts";
import { icon } from "./icons.ts";

/** One row of `/_emulator/outbox`. */
export interface OutboxRow {
  at: string;
  channel: string;
  /** The recipient's sign-in name. */
  to: string;
  text: string;
  webUrl: string;
  /** A later message of the same chain has taken its place in the feed. */
  replaced?: boolean;
}

/** The feed, latest first. `follow` opens a row's link, as the recipient when `personId` is given. */
export function activityFeed(
  tenant: HostTenant,
  state: HostState,
  rows: readonly OutboxRow[] | null,
  follow: (link: string, personId?: string) => void,
): HTMLElement {
  const words = wordsIn(state.locale);
  const list = rows?.length
    ? el(
        "ol",
        { class: "feed" },
        ...[...rows].reverse().map((row, index) => feedRow(tenant, state, row, index, follow)),
      )
    : el(
        "p",
        { class: "empty", role: rows ? undefined : "alert" },
        rows ? words.feedEmpty : words.feedFailed,
      );
  return el(
    "section",
    { class: "activity", "aria-labelledby": "activity-title" },
    el("h1", { id: "activity-title" }, words.activity),
    el("p", { class: "quiet" }, words.feedNote),
    list,
  );
}

function feedRow(
  tenant: HostTenant,
  state: HostState,
  row: OutboxRow,
  index: number,
  follow: (link: string, personId?: string) => void,
): HTMLElement {
  const words = wordsIn(state.locale);
  const recipient = tenant.people.find((person) => person.userPrincipalName === row.to);
  const name = recipient?.name ?? row.to;
  const [headline = "", ...preview] = row.text.split("\n");
  return el(
    "li",
    {},
    el("span", { class: "feed-mark" }, icon("person")),
    el(
      "div",
      { class: "feed-text" },
      el("p", { class: "feed-headline" }, headline),
      ...preview.map((line) => el("p", { class: "quiet" }, line)),
      el("p", { class: "quiet" }, `${words.to} ${name} · ${moment(row.at, state.locale)}`),
    ),
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

function moment(at: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale === "sv" ? "sv-SE" : "en-GB", {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: "Europe/Stockholm",
  });
  return format.format(new Date(at));
}
