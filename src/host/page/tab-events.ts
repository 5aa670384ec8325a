// What each question of the tab means for this page: the state it is answered from, and the screen it leads to.
import { formatDeepLink } from "./deep-link.ts";
import type { HostState, Place } from "./host-state.ts";
import type { IssuedToken } from "./teams/nested-auth.ts";
import { personalEntityId, tabContext } from "./teams/tab-context.ts";
import type { TabHostEvents, TabSettings } from "./teams/tab-host.ts";
import type { ChannelTab, HostTenant } from "./tenant.ts";
import { wordsIn } from "./words.ts";

export interface PageActions {
  follow: (link: string) => boolean;
  open: (place: Place, subPageId?: string) => void;
  say: (message: string) => void;
  validityChanged: (isValid: boolean) => void;
  saved: (tab: ChannelTab) => void;
}

/** The events of one frame. `state` is asked anew each time: the theme may change while the frame stays. */
export function tabEvents(
  tenant: HostTenant,
  state: () => HostState,
  issue: (personId: string, scope: string) => Promise<IssuedToken>,
  actions: PageActions,
): TabHostEvents {
  // The frame belongs to the person it was opened for, even if another has been chosen since.
  const { personId, needsInteraction } = state();
  let mustInteract = needsInteraction;
  const person = tenant.people.find((each) => each.id === personId);
  const words = () => wordsIn(state().locale);
  return {
    context: () => tabContext(tenant, state()),
    settings: () => storedTab(tenant, state()),
    appToken: async () => (await issue(personId, "User.Read")).access_token,
    nestedAuth: {
      tenantId: tenant.tenantId,
      account: {
        id: personId,
        name: person?.name ?? "",
        userPrincipalName: person?.userPrincipalName ?? "",
      },
      issue: (scope) => issue(personId, scope),
      refusesSilent: () => mustInteract,
      interacted: () => {
        mustInteract = false;
      },
    },
    openLink: (address) => openLink(address, actions),
    navigateToApp: (target) => navigateToApp(tenant, target, actions),
    shareLink: (subPageId, label) => {
      const link = linkHere(tenant, state(), subPageId, label);
      navigator.clipboard.writeText(link).then(
        () => actions.say(words().linkCopied),
        () => actions.say(words().linkReady(link)),
      );
    },
    validityChanged: actions.validityChanged,
    saved: (settings) => actions.saved({ ...settings, contentUrl: withinThisHost(settings.contentUrl) }),
    saveFailed: (reason) => actions.say(words().saveFailed(reason)),
    loaded: (outcome, message) => {
      if (outcome === "failure") actions.say(words().tabFailed(message));
    },
  };
}

function openLink(address: string, actions: PageActions): boolean {
  if (/^https:\/\/teams\.(microsoft\.com|cloud\.microsoft)\//.test(address)) return actions.follow(address);
  if (!/^(https?|mailto):/.test(address)) return false;
  window.open(address, "_blank", "noopener");
  return true;
}

function navigateToApp(tenant: HostTenant, target: Record<string, unknown>, { open }: PageActions): boolean {
  if (target.appId !== tenant.teamsAppId) return false;
  const subPageId = typeof target.subPageId === "string" ? target.subPageId : "";
  const channel = tenant.channels.find((each) => each.id === target.channelId);
  open(channel ? { kind: "channel", channelId: channel.id } : { kind: "personal" }, subPageId);
  return true;
}

function linkHere(tenant: HostTenant, state: HostState, subPageId: string, label: string): string {
  const channelId = "channelId" in state.place ? state.place.channelId : null;
  const entityId = storedTab(tenant, state)?.entityId ?? personalEntityId;
  return formatDeepLink(
    { appId: tenant.teamsAppId, entityId, subPageId, channelId },
    label,
    window.location.href,
  );
}

function storedTab(tenant: HostTenant, { place }: HostState): TabSettings | null {
  if (!("channelId" in place)) return null;
  return tenant.channels.find((channel) => channel.id === place.channelId)?.tab ?? null;
}

/** A page of this host is stored without its origin, so that it opens on another port too. */
function withinThisHost(contentUrl: string): string {
  const url = new URL(contentUrl, window.location.href);
  return url.origin === window.location.origin ? url.pathname + url.search : url.href;
}
