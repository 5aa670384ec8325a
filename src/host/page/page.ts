// The page itself: holds the state, draws the chrome around the frame, and turns what the tab asks for into screens.
import { parseDeepLink } from "./deep-link.ts";
import { el, fill } from "./dom.ts";
import { issueToken, readOutbox, runReminders, storeTab } from "./host-api.ts";
import { addressOf, type HostState, type Place } from "./host-state.ts";
import { activityFeed } from "./shell/activity-feed.ts";
import type { OutboxRow } from "./shell/feed-row.ts";
import { rail } from "./shell/rail.ts";
import { type Stage, stageFor } from "./shell/stage.ts";
import { openTabFrame, type TabFrame } from "./shell/tab-frame.ts";
import { topBar } from "./shell/top-bar.ts";
import { tabEvents } from "./tab-events.ts";
import { createTabHost } from "./teams/tab-host.ts";
import type { ChannelTab, HostTenant } from "./tenant.ts";
import { wordsIn } from "./words.ts";

/** Draws the page into `root` and keeps it up to date from then on. */
export function startPage(root: HTMLElement, tenant: HostTenant, first: HostState): void {
  let state = first;
  let outbox: OutboxRow[] | null = [];
  let isReminding = false;
  let frame: TabFrame | null = null;
  let stage: Stage | null = null;

  const slots = {
    top: el("div", { class: "top-slot" }),
    rail: el("div", { class: "rail-slot" }),
    message: el("p", { class: "message", role: "status" }),
    stage: el("main", { id: "stage", tabindex: "-1" }),
  };

  function change(changes: Partial<HostState>): void {
    const before = state;
    state = { ...state, ...changes };
    window.history.replaceState(null, "", addressOf(state, tenant));
    drawChrome();
    const onlyTheme = before.theme !== state.theme && Object.keys(changes).length === 1;
    if (onlyTheme) frame?.push({ func: "themeChange", args: [state.theme] });
    else void drawStage();
  }

  function open(place: Place, subPageId = ""): void {
    say("");
    change({ place, subPageId });
  }

  function say(message: string): void {
    slots.message.textContent = message;
  }

  function follow(link: string, personId = state.personId): boolean {
    const target = parseDeepLink(link);
    const channel = tenant.channels.find((each) => each.id === target?.channelId);
    if (!target || target.appId !== tenant.teamsAppId || (target.channelId !== null && !channel)) {
      say(wordsIn(state.locale).badLink);
      return false;
    }
    say("");
    const place: Place = channel ? { kind: "channel", channelId: channel.id } : { kind: "personal" };
    change({ personId, place, subPageId: target.subPageId });
    return true;
  }

  async function remind(): Promise<void> {
    if (isReminding) return;
    const words = wordsIn(state.locale);
    isReminding = true;
    drawChrome();
    try {
      const run = await runReminders();
      say(words.remindResult(run.sent, run.failed));
    } catch (problem) {
      say(words.remindFailed(problem instanceof Error ? problem.message : ""));
    }
    isReminding = false;
    await refreshOutbox();
    drawChrome();
    if (state.place.kind === "activity") await drawStage();
  }

  async function refreshOutbox(): Promise<void> {
    outbox = await readOutbox().catch(() => null);
  }

  async function saveTab(tab: ChannelTab): Promise<void> {
    const { place } = state;
    if (place.kind !== "configure") return;
    try {
      await storeTab(place.channelId, tab);
      const channel = tenant.channels.find((each) => each.id === place.channelId);
      if (channel) channel.tab = tab;
      open({ kind: "channel", channelId: place.channelId });
    } catch (problem) {
      say(wordsIn(state.locale).saveFailed(problem instanceof Error ? problem.message : ""));
    }
  }

  function drawChrome(): void {
    const words = wordsIn(state.locale);
    document.documentElement.lang = state.locale;
    document.documentElement.dataset.theme = state.theme;
    document.title = words.title;
    if (state.bare) return;
    fill(slots.top, topBar(tenant, state, isReminding, { change, remind }));
    fill(
      slots.rail,
      rail(tenant, state, outbox?.length ?? 0, (place) => open(place)),
    );
  }

  async function drawStage(): Promise<void> {
    frame?.close();
    frame = null;
    stage = null;
    if (state.place.kind === "activity") {
      await refreshOutbox();
      if (state.place.kind === "activity") fill(slots.stage, activityFeed(tenant, state, outbox, follow));
      return;
    }
    const shown = stageFor(tenant, state, {
      configure: (channelId) => open({ kind: "configure", channelId }),
      save: () => frame?.push({ func: "settings.save", args: [{}] }),
      cancel: () => {
        if ("channelId" in state.place) open({ kind: "channel", channelId: state.place.channelId });
      },
    });
    stage = shown;
    fill(slots.stage, shown.element);
    if (shown.frame) frame = openFrame(shown.frame);
  }

  function openFrame({ slot, address, title, context }: NonNullable<Stage["frame"]>): TabFrame {
    const host = createTabHost(
      context,
      tabEvents(tenant, () => state, issueToken, {
        follow,
        open,
        say,
        validityChanged: (isValid) => stage?.allowSave(isValid),
        saved: (tab) => void saveTab(tab),
      }),
    );
    const opened = openTabFrame(address, title, host);
    slot.append(opened.element);
    return opened;
  }

  root.replaceChildren(
    ...(state.bare
      ? [slots.stage]
      : [
          el("a", { class: "skip", href: "#stage" }, wordsIn(state.locale).skip),
          slots.top,
          slots.rail,
          slots.message,
          slots.stage,
        ]),
  );
  root.dataset.bare = String(state.bare);
  change({});
  void refreshOutbox().then(drawChrome);
}
