// Teams, their members and channels, and where a channel keeps its files.
import { type Caller, holdsAny } from "#emulator/auth/caller.ts";
import type { DirectoryChannel, DirectoryTeam } from "#emulator/directory.ts";
import { shownDriveItem } from "#emulator/drive/drive-item-body.ts";
import { channelFolder } from "#emulator/drive/drive-store.ts";
import { type Answer, ok } from "#emulator/http/answer.ts";
import { type Call, param } from "#emulator/http/call.ts";
import { GraphFailure } from "#emulator/http/graph-error.ts";
import type { Route } from "#emulator/http/route.ts";
import { collection, contextOf, selected } from "#emulator/http/shape.ts";
import { parseSelect } from "#emulator/odata/select-expand.ts";
import { siteByPath } from "#emulator/sites/site.ts";
import type { World } from "#emulator/world.ts";

export const teamRoutes: Route[] = [
  { method: "GET", pattern: "teams/:team", units: 0, handler: getTeam },
  { method: "GET", pattern: "teams/:team/members", units: 0, handler: getMembers },
  { method: "GET", pattern: "teams/:team/channels", units: 0, handler: getChannels },
  { method: "GET", pattern: "teams/:team/channels/:channel", units: 0, handler: getChannel },
  { method: "GET", pattern: "teams/:team/channels/:channel/filesFolder", units: 1, handler: getFilesFolder },
];

/** The team of a call; throws 404 when there is none. */
export function teamOf(world: World, call: Call): DirectoryTeam {
  const key = param(call, "team").toLowerCase();
  const team = world.directory.teams.find((one) => one.id.toLowerCase() === key);
  if (!team) throw new GraphFailure(404, "NotFound", `No team found with Group Id ${key}`);
  return team;
}

/** Throws 403 unless the token carries one of the permissions for this team, and a person belongs to it. */
export function requireTeam(world: World, call: Call, team: DirectoryTeam, ...permissions: string[]): void {
  const { caller } = call;
  const counted = permissions.filter((one) => !isOfOneTeam(one) || isInstalled(world, caller, team));
  const member = caller.kind === "application" || team.members.some((one) => one.userId === caller.user.id);
  if (holdsAny(caller, ...counted) && member) return;
  throw new GraphFailure(
    403,
    "Forbidden",
    `Missing role or scope permissions on the request. One of: ${permissions.join(", ")}.`,
  );
}

/** A permission that a team's owner gives by installing the app there, and that holds in that team alone. */
function isOfOneTeam(permission: string): boolean {
  return permission.endsWith(".Group");
}

function isInstalled(world: World, caller: Caller, team: DirectoryTeam): boolean {
  return world.directory.teamsApps.some(
    (app) => app.clientId === caller.app.clientId && app.installedInTeams.includes(team.id),
  );
}

function getTeam(world: World, call: Call): Answer {
  const team = teamOf(world, call);
  requireTeam(
    world,
    call,
    team,
    "Team.ReadBasic.All",
    "TeamSettings.Read.Group",
    "TeamSettings.Read.All",
    "TeamSettings.ReadWrite.All",
    "Group.Read.All",
  );
  const webUrl = `https://teams.microsoft.com/l/team/${encodeURIComponent(team.channels[0]?.id ?? "")}/conversations?groupId=${team.id}&tenantId=${world.directory.tenantId}`;
  const body = {
    id: team.id,
    displayName: team.displayName,
    description: "",
    visibility: "private",
    isArchived: false,
    webUrl,
  };
  const shown = selected(body, parseSelect(call.query.system.get("select")), "team", []);
  return ok({ "@odata.context": contextOf(call.origin, "teams/$entity"), ...shown });
}

function getMembers(world: World, call: Call): Answer {
  const team = teamOf(world, call);
  requireTeam(
    world,
    call,
    team,
    "TeamMember.Read.All",
    "TeamMember.Read.Group",
    "TeamMember.ReadWrite.All",
    "Group.Read.All",
  );
  const value = team.members.map(({ userId, roles }) => {
    const user = world.directory.users.find((one) => one.id === userId);
    return {
      "@odata.type": "#microsoft.graph.aadUserConversationMember",
      id: Buffer.from(`${team.id}##${userId}`).toString("base64"),
      roles,
      displayName: user?.displayName ?? null,
      visibleHistoryStartDateTime: "0001-01-01T00:00:00Z",
      userId,
      email: user?.mail ?? null,
      tenantId: user?.homeTenantId ?? world.directory.tenantId,
    };
  });
  return ok(collection(contextOf(call.origin, `teams('${team.id}')/members`), value));
}

function getChannels(world: World, call: Call): Answer {
  const team = teamOf(world, call);
  requireTeam(world, call, team, ...channelPermissions);
  const value = team.channels.map((channel) => channelBody(world, team, channel));
  return ok(collection(contextOf(call.origin, `teams('${team.id}')/channels`), value));
}

function getChannel(world: World, call: Call): Answer {
  const team = teamOf(world, call);
  requireTeam(world, call, team, ...channelPermissions);
  const context = contextOf(call.origin, `teams('${team.id}')/channels/$entity`);
  return ok({ "@odata.context": context, ...channelBody(world, team, channelOf(call, team)) });
}

function getFilesFolder(world: World, call: Call): Answer {
  const team = teamOf(world, call);
  const channel = channelOf(call, team);
  requireTeam(
    world,
    call,
    team,
    "Files.Read.All",
    "Files.ReadWrite.All",
    "Sites.Read.All",
    "Sites.ReadWrite.All",
    "Sites.Selected",
    "Group.Read.All",
  );
  const site = siteByPath(world.sites, channel.sitePath);
  if (!site) throw new GraphFailure(404, "NotFound", "The channel has no site yet.");
  const folder = channelFolder(world, site, channel.displayName, call.at);
  const context = contextOf(
    call.origin,
    `teams('${team.id}')/channels('${encodeURIComponent(channel.id)}')/filesFolder/$entity`,
  );
  return ok({ "@odata.context": context, ...shownDriveItem(world, call, site, folder) });
}

const channelPermissions = [
  "Channel.ReadBasic.All",
  "ChannelSettings.Read.Group",
  "ChannelSettings.Read.All",
  "ChannelSettings.ReadWrite.All",
  "Group.Read.All",
];

function channelOf(call: Call, team: DirectoryTeam): DirectoryChannel {
  const channel = team.channels.find((one) => one.id === param(call, "channel"));
  if (!channel) throw new GraphFailure(404, "NotFound", `No channel found with id ${param(call, "channel")}`);
  return channel;
}

function channelBody(world: World, team: DirectoryTeam, channel: DirectoryChannel): object {
  return {
    id: channel.id,
    displayName: channel.displayName,
    description: null,
    email: "",
    membershipType: channel.membershipType,
    tenantId: world.directory.tenantId,
    webUrl: `https://teams.microsoft.com/l/channel/${encodeURIComponent(channel.id)}/${encodeURIComponent(channel.displayName)}?groupId=${team.id}&tenantId=${world.directory.tenantId}`,
  };
}
