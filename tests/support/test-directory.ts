// The small tenant of the tests: a register, a coordination site, two groups' sites, and one person of each kind.
import type { Directory, DirectoryUser } from "#emulator/directory.ts";
import { chairId, coordinatorId, memberId, supportId } from "./small-world.ts";

export const tenantId = "aaaaaaaa-0000-4000-8000-000000000001";
export const hostname = "test.sharepoint.example";
export const registerSite = "/sites/uppdrag";
export const coordinationSite = "/sites/uppdrag-samordning";
export const groupSite = "/sites/rsg-exempel";
export const otherGroupSite = "/sites/rsg-annan";

export const tabApp = { clientId: "bbbbbbbb-0000-4000-8000-000000000001", secret: "service-secret" };
export const setupApp = { clientId: "bbbbbbbb-0000-4000-8000-000000000002", secret: "setup-secret" };
export const guestId = "00000000-0000-4000-8000-000000000005";

const ids = {
  coordinator: coordinatorId,
  support: supportId,
  chair: chairId,
  member: memberId,
  /** A guest of the group's site alone, without right to the register. */
  guest: guestId,
};

export type Person = keyof typeof ids;

function user(name: Person): DirectoryUser {
  return {
    id: ids[name],
    displayName: `Person ${name}`,
    userPrincipalName: `${name}@test.example`,
    mail: `${name}@test.example`,
    password: "password",
    userType: name === "guest" ? "Guest" : "Member",
  };
}

/** The directory; `changes` replaces whole parts of it. */
export function testDirectory(changes: Partial<Directory> = {}): Directory {
  const { coordinator, support, chair, member, guest } = ids;
  const appGrants = [{ clientId: tabApp.clientId, roles: ["write" as const] }];
  const site = (path: string, members: string[], visitors: string[] = []) => ({
    path,
    displayName: path.slice(7),
    owners: [],
    members,
    visitors,
    appGrants,
  });
  return {
    tenantId,
    hostname,
    users: (Object.keys(ids) as Person[]).map(user),
    apps: [
      {
        ...tabApp,
        displayName: "Uppdrag",
        applicationRoles: ["Sites.Selected", "TeamsActivity.Send.User"],
        delegatedScopes: ["User.Read", "User.ReadBasic.All", "Sites.Selected"],
      },
      {
        ...setupApp,
        displayName: "Setup",
        applicationRoles: ["Sites.FullControl.All"],
        delegatedScopes: [],
      },
    ],
    sites: [
      site(registerSite, [coordinator, support], [chair, member]),
      site(coordinationSite, [coordinator]),
      site(groupSite, [coordinator, support, chair, member, guest]),
      site(otherGroupSite, [coordinator, support]),
    ],
    teams: [],
    teamsApps: [
      {
        id: "cccccccc-0000-4000-8000-000000000001",
        clientId: tabApp.clientId,
        activityTypes: [],
        installedForUsers: [coordinator, chair],
        installedInTeams: [],
      },
    ],
    ...changes,
  };
}
