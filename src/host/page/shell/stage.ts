// What fills the page beside the rail: a tab in its frame, the offer to add one, its configuration, or a refusal.
import { el } from "../dom.ts";
import type { HostState } from "../host-state.ts";
import type { HostChannel, HostTenant } from "../tenant.ts";
import { wordsIn } from "../words.ts";

export interface StageActions {
  configure: (channelId: string) => void;
  save: () => void;
  cancel: () => void;
}

export interface Stage {
  element: HTMLElement;
  /** Where the frame goes and which address it opens; null when there is nothing to frame. */
  frame: { slot: HTMLElement; address: string; title: string; context: "content" | "settings" } | null;
  /** Told by a configuration page whether it may be saved. */
  allowSave: (isValid: boolean) => void;
}

/** The stage for a personal app, a channel or a configuration. */
export function stageFor(tenant: HostTenant, state: HostState, actions: StageActions): Stage {
  const { place } = state;
  const words = wordsIn(state.locale);
  if (place.kind === "personal") {
    return framed(words.tab, null, `${tenant.tabBase}index.html`, "content");
  }
  const channel =
    "channelId" in place ? tenant.channels.find((each) => each.id === place.channelId) : undefined;
  if (!channel?.memberIds.includes(state.personId))
    return plain(el("p", { class: "empty" }, words.notMember));
  if (place.kind === "configure") return configuration(tenant, state, channel, actions);
  if (channel.tab) {
    return framed(
      channel.teamName,
      channel,
      channel.tab.contentUrl,
      "content",
      channel.tab.suggestedDisplayName,
    );
  }
  return plain(offer(state, channel, actions));
}

function offer(state: HostState, channel: HostChannel, actions: StageActions): HTMLElement {
  const words = wordsIn(state.locale);
  return el(
    "div",
    { class: "stage" },
    heading(channel.teamName, channel, null),
    el(
      "div",
      { class: "empty" },
      el("p", {}, words.noTab),
      el(
        "button",
        { type: "button", id: "add-tab", class: "primary", onclick: () => actions.configure(channel.id) },
        words.addTab,
      ),
    ),
  );
}

function configuration(
  tenant: HostTenant,
  state: HostState,
  channel: HostChannel,
  actions: StageActions,
): Stage {
  const words = wordsIn(state.locale);
  const title = words.addTabIn(channel.teamName);
  const stage = framed(title, null, `${tenant.tabBase}index.html?page=configure`, "settings");
  const save = el(
    "button",
    { type: "button", id: "save-tab", class: "primary", disabled: true, onclick: actions.save },
    words.save,
  );
  stage.element.append(
    el(
      "div",
      { class: "dialog-foot" },
      el("button", { type: "button", id: "cancel-tab", onclick: actions.cancel }, words.cancel),
      save,
    ),
  );
  return {
    ...stage,
    allowSave: (isValid) => {
      save.disabled = !isValid;
    },
  };
}

function framed(
  title: string,
  channel: HostChannel | null,
  address: string,
  context: "content" | "settings",
  tabName: string | null = null,
): Stage {
  const slot = el("div", { class: "frame-slot" });
  return {
    element: el("div", { class: "stage" }, heading(title, channel, tabName), slot),
    frame: { slot, address, title: tabName ? `${tabName}, ${title}` : title, context },
    allowSave: () => {},
  };
}

function plain(element: HTMLElement): Stage {
  return { element, frame: null, allowSave: () => {} };
}

function heading(title: string, channel: HostChannel | null, tabName: string | null): HTMLElement {
  return el(
    "div",
    { class: "stage-heading" },
    el("h1", {}, title),
    channel && el("span", { class: "quiet" }, channel.name),
    tabName && el("span", { class: "stage-tab" }, tabName),
  );
}
