// What Teams (or whatever holds the frame) tells the tab: who, which language, which theme, which channel, which page.
// Everything here can be spoofed; it decides what is shown first, never who may do what.
import { app } from "@microsoft/teams-js";

export type ThemeName = "light" | "dark" | "contrast";
export type Locale = "sv" | "en";

export interface HostFacts {
  isHosted: boolean;
  locale: Locale;
  theme: ThemeName;
  tenantId: string | null;
  personId: string | null;
  loginHint: string | null;
  /** The page a deep link names, or null. */
  subPageId: string | null;
  channelId: string | null;
  teamId: string | null;
  channelName: string | null;
  /** Server-relative path of the channel's own SharePoint site, or null outside a channel. */
  sitePath: string | null;
}

/** Teams answers in some tens of milliseconds; a plain browser never does. */
const hostPatience = 3000;

/** The facts of the frame that holds the tab; a plain browser's own where nobody answers. */
export async function openHost(): Promise<HostFacts> {
  if (window.parent === window) return browserFacts();
  const answered = await Promise.race([
    app.initialize().then(() => true),
    new Promise<false>((resolve) => setTimeout(() => resolve(false), hostPatience)),
  ]).catch(() => false);
  if (!answered) return browserFacts();
  const context = await app.getContext();
  return {
    isHosted: true,
    locale: localeOf(context.app.locale),
    theme: themeOf(context.app.theme),
    tenantId: context.user?.tenant?.id ?? null,
    personId: context.user?.id ?? null,
    loginHint: context.user?.loginHint ?? null,
    subPageId: context.page.subPageId || null,
    channelId: context.channel?.id ?? null,
    teamId: context.team?.groupId ?? null,
    channelName: context.channel?.displayName ?? null,
    sitePath: context.sharePointSite?.teamSitePath ?? null,
  };
}

/** Calls `changed` each time the person changes theme in Teams. */
export function onThemeChange(host: HostFacts, changed: (theme: ThemeName) => void): void {
  if (host.isHosted) app.registerOnThemeChangeHandler((name) => changed(themeOf(name)));
  else {
    const dark = window.matchMedia("(prefers-color-scheme: dark)");
    dark.addEventListener("change", () => changed(dark.matches ? "dark" : "light"));
  }
}

/** Tells Teams that something is on the screen, so that it takes its own loading picture away. */
export function notifyShown(host: HostFacts): void {
  if (host.isHosted) app.notifySuccess();
}

function browserFacts(): HostFacts {
  return {
    isHosted: false,
    locale: localeOf(navigator.language),
    theme: window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light",
    tenantId: null,
    personId: null,
    loginHint: null,
    subPageId: null,
    channelId: null,
    teamId: null,
    channelName: null,
    sitePath: null,
  };
}

/** Swedish for Swedish and for its neighbours who read it; English for everybody else. */
function localeOf(tag: string): Locale {
  return /^(sv|nb|nn|no|da)\b/i.test(tag) ? "sv" : "en";
}

function themeOf(name: string): ThemeName {
  if (name === "dark") return "dark";
  if (name === "contrast") return "contrast";
  return "light";
}
