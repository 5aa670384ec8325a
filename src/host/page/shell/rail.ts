// The rail on the left, as in Teams: activity, the personal app, and the channels of the person's teams. On a narrow
// screen the same choices stand in one list.
import { el } from "../dom.ts";
import type { HostState, Place } from "../host-state.ts";
import type { HostChannel, HostTenant } from "../tenant.ts";
import { type Words, wordsIn } from "../words.ts";
import { icon } from "./icons.ts";

/** The channels this person sees: those of the teams they belong to. */
export function channelsFor(tenant: HostTenant, personId: string): HostChannel[] {
  return tenant.channels.filter((channel) => channel.memberIds.includes(personId));
}

/** The rail for this state; `open` is called with what the person chose. */
export function rail(
  tenant: HostTenant,
  state: HostState,
  activityCount: number,
  open: (place: Place) => void,
): HTMLElement {
  const words = wordsIn(state.locale);
  const channels = channelsFor(tenant, state.personId);
  return el(
    "nav",
    { class: "rail", "aria-label": words.places },
    narrowChoice(state, channels, words, open),
    el(
      "div",
      { class: "rail-wide" },
      item(
        "place-activity",
        icon("bell"),
        words.activity,
        state.place.kind === "activity",
        () => open({ kind: "activity" }),
        activityCount ? String(activityCount) : "",
      ),
      el("h2", { class: "rail-heading" }, words.apps),
      item("place-personal", icon("app"), words.tab, state.place.kind === "personal", () =>
        open({ kind: "personal" }),
      ),
      el("h2", { class: "rail-heading" }, words.teams),
      channels.length === 0 && el("p", { class: "quiet" }, words.noAccess),
      ...channels.map((channel) => teamEntry(channel, state, open)),
      el(
        "a",
        { class: "rail-example", href: "/_host/example-mandate", target: "_blank", rel: "noopener" },
        words.example,
      ),
    ),
  );
}

function teamEntry(channel: HostChannel, state: HostState, open: (place: Place) => void): HTMLElement {
  const isHere = "channelId" in state.place && state.place.channelId === channel.id;
  return el(
    "div",
    { class: "team" },
    el(
      "div",
      { class: "team-name" },
      el(
        "span",
        { class: `team-mark mark-${markOf(channel.id)}`, "aria-hidden": "true" },
        initials(channel.teamName),
      ),
      channel.teamName,
    ),
    item(
      `place-${channel.id}`,
      null,
      channel.name,
      isHere,
      () => open({ kind: "channel", channelId: channel.id }),
      "",
      channel.teamName,
    ),
  );
}

function item(
  id: string,
  mark: Element | null,
  label: string,
  isHere: boolean,
  choose: () => void,
  count = "",
  of = "",
): HTMLElement {
  return el(
    "button",
    {
      type: "button",
      id,
      class: mark ? "rail-item" : "rail-item channel",
      onclick: choose,
      "aria-current": isHere && "page",
    },
    mark,
    el("span", {}, label),
    of && el("span", { class: "unseen" }, ` – ${of}`),
    count && el("span", { class: "count" }, count),
  );
}

function narrowChoice(
  state: HostState,
  channels: readonly HostChannel[],
  words: Words,
  open: (place: Place) => void,
): HTMLElement {
  const choices: [string, Place, string][] = [
    ["activity", { kind: "activity" }, words.activity],
    ["personal", { kind: "personal" }, words.tab],
    ...channels.map((channel): [string, Place, string] => [
      channel.id,
      { kind: "channel", channelId: channel.id },
      `${channel.teamName} – ${channel.name}`,
    ]),
  ];
  const here = "channelId" in state.place ? state.place.channelId : state.place.kind;
  return el(
    "div",
    { class: "rail-narrow" },
    el("label", { class: "unseen", for: "place" }, words.places),
    el(
      "select",
      {
        id: "place",
        onchange: (event) => {
          const value = event.target instanceof HTMLSelectElement ? event.target.value : "";
          const chosen = choices.find(([id]) => id === value);
          if (chosen) open(chosen[1]);
        },
      },
      ...choices.map(([id, , label]) => el("option", { value: id, selected: id === here }, label)),
    ),
  );
}

/** Two letters for a team's square, as Teams draws them. */
function initials(name: string): string {
  const parts = name.split(" ");
  return `${parts[0]?.charAt(0) ?? ""}${parts.at(-1)?.charAt(0) ?? ""}`.toUpperCase();
}

function markOf(id: string): number {
  return [...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 5;
}
