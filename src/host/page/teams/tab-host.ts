// Answers one frame: every request of the tab in it gets what Teams would say. Which screen that leads to is the
// page's business, told through `TabHostEvents`.
import { answerNestedAuth, type NestedAuthHost } from "./nested-auth.ts";
import { answerTo, type HostAnswer, type HostPush, type TabRequest } from "./protocol.ts";
import { initializeAnswer } from "./runtime-config.ts";

/** The settings a configuration page hands over before it may be saved. */
export interface TabSettings {
  contentUrl: string;
  entityId: string;
  suggestedDisplayName: string;
  websiteUrl?: string;
}

export interface TabHostEvents {
  context: () => Record<string, unknown>;
  /** What is stored for this tab already. */
  settings: () => TabSettings | null;
  appToken: () => Promise<string>;
  nestedAuth: NestedAuthHost;
  /** True when the link could be followed. */
  openLink: (address: string) => boolean;
  navigateToApp: (target: Record<string, unknown>) => boolean;
  shareLink: (subPageId: string, label: string) => void;
  validityChanged: (isValid: boolean) => void;
  saved: (settings: TabSettings) => void;
  saveFailed: (reason: string) => void;
  loaded: (outcome: "success" | "failure", message: string) => void;
}

export interface TabHost {
  /** The answer to send back, or null when this request gets none. */
  answer: (request: TabRequest) => Promise<HostAnswer | null>;
  /** What to push when the person presses Save; the tab then says how it went. */
  saveAsked: () => HostPush;
}

/** A host for one freshly made frame. */
export function createTabHost(frameContext: "content" | "settings", events: TabHostEvents): TabHost {
  let offered: TabSettings | null = null;
  /** Handlers by the request's name; what they return is the answer's args, undefined means no answer. */
  const handlers: Record<
    string,
    (args: unknown[], data: string) => unknown[] | undefined | Promise<unknown[]>
  > = {
    initialize: () => initializeAnswer(frameContext),
    getContext: () => [events.context()],
    "appInitialization.success": () => {
      events.loaded("success", "");
      return [];
    },
    "appInitialization.failure": (args) => {
      events.loaded("failure", String(args[1] ?? args[0] ?? ""));
      return undefined;
    },
    executeDeepLink: (args) => done(events.openLink(String(args[0])), "The link leads nowhere here."),
    "pages.navigateToApp": (args) =>
      done(events.navigateToApp(recordOf(args[0])), "There is no such page here."),
    shareDeepLink: (args) => {
      events.shareLink(String(args[0] ?? ""), String(args[1] ?? ""));
      return undefined;
    },
    navigateBack: () => [true],
    "settings.setValidityState": (args) => {
      events.validityChanged(args[0] === true);
      return undefined;
    },
    "settings.getSettings": () => [events.settings() ?? {}],
    "settings.setSettings": (args) => {
      offered = settingsIn(args[0]);
      return done(offered !== null, "A tab needs contentUrl and entityId.");
    },
    "settings.save.success": () => {
      if (offered) events.saved(offered);
      else events.saveFailed("The page saved without setConfig.");
      return undefined;
    },
    "settings.save.failure": (args) => {
      events.saveFailed(String(args[0] ?? ""));
      return undefined;
    },
    "authentication.getAuthToken": async () => {
      try {
        return [true, await events.appToken()];
      } catch (problem) {
        return [false, String(problem)];
      }
    },
    // MSAL's question and answer are JSON texts; teams-js reads the answer from the second place.
    "nestedAppAuth.execute": async (_args, data) => [
      true,
      (await answerNestedAuth(data, events.nestedAuth)) ?? "",
    ],
  };

  return {
    answer: async (request) => {
      const args = await handlers[request.func]?.(request.args, request.data ?? "");
      return args ? answerTo(request, args) : null;
    },
    saveAsked: () => ({ func: "settings.save", args: [{}] }),
  };
}

function done(ok: boolean, reason: string): unknown[] {
  return ok ? [true] : [false, reason];
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function settingsIn(value: unknown): TabSettings | null {
  const { contentUrl, entityId, suggestedDisplayName, websiteUrl } = recordOf(value);
  if (typeof contentUrl !== "string" || typeof entityId !== "string") return null;
  return {
    contentUrl,
    entityId,
    suggestedDisplayName: typeof suggestedDisplayName === "string" ? suggestedDisplayName : "Uppdrag",
    ...(typeof websiteUrl === "string" && { websiteUrl }),
  };
}
