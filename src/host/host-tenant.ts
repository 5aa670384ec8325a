// What the host page is told of the tenant: people, channels and the app, without passwords.
import { type DemoPlace, demoDirectory } from "#demo/directory.ts";
import { demoGroups } from "#demo/groups.ts";
import { demoPeople } from "#demo/people.ts";
import { type ChannelTabList, tabBase } from "./channel-tabs.ts";
import type { HostTenant } from "./page/tenant.ts";

/** The tenant as the host page shows it. */
export function hostTenant(place: DemoPlace, tabs: ChannelTabList): HostTenant {
  const { users, teams } = demoDirectory(place);
  return {
    tenantId: place.tenantId,
    siteHost: place.siteHost,
    teamsAppId: place.teamsAppId,
    clientId: place.clientId,
    tabBase,
    people: demoPeople.map((person) => ({
      ...person,
      userPrincipalName: users.find((user) => user.id === person.id)?.userPrincipalName ?? person.mail,
    })),
    channels: demoGroups.map((group) => {
      const members = teams.find((team) => team.id === group.teamId)?.members ?? [];
      const owners = members.filter(({ roles }) => roles.some((role) => role === "owner"));
      return {
        id: group.channelId,
        name: group.channelName,
        teamId: group.teamId,
        teamName: group.name,
        sitePath: group.sitePath,
        memberIds: members.map((member) => member.userId),
        ownerIds: owners.map((member) => member.userId),
        tab: tabs[group.channelId] ?? null,
      };
    }),
  };
}
