// The context a tab gets from `getContext`: the flat form that teams-js itself turns into app, page, user, channel …
import type { HostState } from "../host-state.ts";
import type { HostChannel, HostPerson, HostTenant } from "../tenant.ts";

/** What Teams calls the one tab of the personal app; the manifest's static tab has the same entity. */
export const personalEntityId = "uppdrag";

/** One id a page load, as Teams gives one a session. */
const sessionId = crypto.randomUUID();

/** The context of the frame that this state shows. */
export function tabContext(tenant: HostTenant, state: HostState): Record<string, unknown> {
  const person = tenant.people.find((each) => each.id === state.personId);
  const channel = channelOf(tenant, state);
  return {
    locale: state.locale === "sv" ? "sv-se" : "en-us",
    theme: state.theme,
    entityId: channel ? (channel.tab?.entityId ?? "") : personalEntityId,
    subEntityId: state.subPageId,
    frameContext: state.place.kind === "configure" ? "settings" : "content",
    hostName: "Teams",
    hostClientType: "web",
    sessionId,
    appSessionId: sessionId,
    appId: tenant.teamsAppId,
    tid: tenant.tenantId,
    userObjectId: state.personId,
    userDisplayName: person?.name,
    loginHint: person?.userPrincipalName,
    upn: person?.userPrincipalName,
    userPrincipalName: person?.userPrincipalName,
    userLicenseType: "Unknown",
    ...(channel && channelContext(tenant, channel, person)),
  };
}

function channelOf(tenant: HostTenant, state: HostState): HostChannel | undefined {
  const { place } = state;
  if (!("channelId" in place)) return undefined;
  return tenant.channels.find((each) => each.id === place.channelId);
}

function channelContext(tenant: HostTenant, channel: HostChannel, person: HostPerson | undefined) {
  const isOwner = person !== undefined && channel.ownerIds.includes(person.id);
  return {
    channelId: channel.id,
    channelName: channel.name,
    channelType: "Regular",
    groupId: channel.teamId,
    hostTeamGroupId: channel.teamId,
    hostTeamTenantId: tenant.tenantId,
    teamId: channel.id,
    teamName: channel.teamName,
    userTeamRole: isOwner ? 0 : person?.isGuest ? 2 : 1,
    teamSiteDomain: tenant.siteHost,
    teamSitePath: channel.sitePath,
    teamSiteUrl: `https://${tenant.siteHost}${channel.sitePath}`,
  };
}
