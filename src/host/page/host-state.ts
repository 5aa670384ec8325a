// Who looks at what in which theme and language, and how that is written in the page's own address, so that tests,
// screenshots and bookmarks say it the same way.
import type { HostTenant } from "./tenant.ts";

export type Theme = "default" | "dark" | "contrast";
export type Locale = "sv" | "en";

/** What fills the stage: the personal app, a channel's tab, that tab's configuration, or the activity feed. */
export type Place =
  | { kind: "personal" }
  | { kind: "channel"; channelId: string }
  | { kind: "configure"; channelId: string }
  | { kind: "activity" };

export interface HostState {
  personId: string;
  place: Place;
  /** What a deep link asked for inside the tab. */
  subPageId: string;
  theme: Theme;
  locale: Locale;
  /** Only the frame, at full size. */
  bare: boolean;
  /** The first silent sign-in of each frame is refused, as when consent or a second factor is missing. */
  needsInteraction: boolean;
}

/** The state an address asks for; what it does not say, or says wrongly, is the default. */
export function stateFromAddress(search: string, tenant: HostTenant): HostState {
  const query = new URLSearchParams(search);
  const wanted = query.get("person");
  const person =
    tenant.people.find((each) => each.id === wanted || each.short === wanted) ?? tenant.people[0];
  const theme = query.get("theme");
  return {
    personId: person?.id ?? "",
    place: placeFrom(query.get("open") ?? ""),
    subPageId: query.get("sub") ?? "",
    theme: theme === "dark" || theme === "contrast" ? theme : "default",
    locale: query.get("locale") === "en" ? "en" : "sv",
    bare: query.get("bare") === "1",
    needsInteraction: query.get("interaction") === "1",
  };
}

/** The address that gives this state back. */
export function addressOf(state: HostState, tenant: HostTenant): string {
  const query = new URLSearchParams();
  const person = tenant.people.find((each) => each.id === state.personId);
  query.set("person", person?.short ?? state.personId);
  query.set("open", state.place.kind + ("channelId" in state.place ? `:${state.place.channelId}` : ""));
  if (state.subPageId) query.set("sub", state.subPageId);
  if (state.theme !== "default") query.set("theme", state.theme);
  if (state.locale !== "sv") query.set("locale", state.locale);
  if (state.bare) query.set("bare", "1");
  if (state.needsInteraction) query.set("interaction", "1");
  return `?${query}`;
}

function placeFrom(open: string): Place {
  const [kind, ...rest] = open.split(":");
  const channelId = rest.join(":");
  if (kind === "activity") return { kind };
  if ((kind === "channel" || kind === "configure") && channelId) return { kind, channelId };
  return { kind: "personal" };
}
