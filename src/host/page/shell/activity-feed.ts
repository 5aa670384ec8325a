// The feed of the whole tenant: what would have reached whom, in Teams or by mail, the latest first.
import { el } from "../dom.ts";
import type { HostState } from "../host-state.ts";
import type { HostTenant } from "../tenant.ts";
import { wordsIn } from "../words.ts";
import { feedRow, type OutboxRow } from "./feed-row.ts";

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
