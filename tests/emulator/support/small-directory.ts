// A tenant of four people, three applications and two sites, enough to try every right.
import type { Directory } from "#emulator/directory.ts";

export const tenantId = "11111111-2222-4333-8444-555555555555";
export const tabApp = "aaaaaaaa-0000-4000-8000-000000000001";
export const serviceSecret = "a secret for tests";
export const adminApp = "aaaaaaaa-0000-4000-8000-000000000002";
export const ungrantedApp = "aaaaaaaa-0000-4000-8000-000000000003";
export const teamId = "cccccccc-0000-4000-8000-000000000001";

export const ids = {
  owner: "bbbbbbbb-0000-4000-8000-000000000001",
  member: "bbbbbbbb-0000-4000-8000-000000000002",
  visitor: "bbbbbbbb-0000-4000-8000-000000000003",
  stranger: "bbbbbbbb-0000-4000-8000-000000000004",
};

const sendScopes = ["TeamsActivity.Send"];

/** A fresh directory each time, so that a test may change its own. */
export function smallDirectory(): Directory {
  return {
    tenantId,
    hostname: "prov.sharepoint.example",
    users: [
      user(ids.owner, "Olga Ohlin", "olga"),
      user(ids.member, "Maja Modig", "maja"),
      {
        ...user(ids.visitor, "Vera Vik", "vera"),
        userType: "Guest",
        homeTenantId: "99999999-0000-4000-8000-000000000000",
      },
      user(ids.stranger, "Sten Främling", "sten"),
    ],
    apps: [
      {
        clientId: tabApp,
        displayName: "Tab",
        secret: serviceSecret,
        applicationRoles: ["Sites.Selected", ...sendScopes, "Mail.ReadWrite", "Mail.Send"],
        mailboxes: [ids.owner],
        delegatedScopes: [
          "User.Read",
          "Mail.ReadWrite",
          "Mail.Send",
          "User.ReadBasic.All",
          "Sites.Read.All",
          "Sites.ReadWrite.All",
          "Sites.Manage.All",
          "Sites.Selected",
          "Team.ReadBasic.All",
          "TeamMember.Read.All",
          "Channel.ReadBasic.All",
          "Files.Read.All",
          ...sendScopes,
        ],
      },
      {
        clientId: adminApp,
        displayName: "Admin",
        secret: serviceSecret,
        applicationRoles: ["Sites.FullControl.All"],
        delegatedScopes: [],
      },
      {
        clientId: ungrantedApp,
        displayName: "Other",
        secret: serviceSecret,
        applicationRoles: ["Sites.Selected", ...sendScopes],
        delegatedScopes: [],
      },
    ],
    sites: [
      { path: "/", displayName: "Root", owners: [ids.owner], members: [], visitors: [], appGrants: [] },
      {
        path: "/sites/prov",
        displayName: "Prov",
        groupId: teamId,
        owners: [ids.owner],
        members: [ids.member],
        visitors: [ids.visitor],
        appGrants: [{ clientId: tabApp, roles: ["write"] }],
      },
    ],
    teams: [
      {
        id: teamId,
        displayName: "Prov",
        members: [
          { userId: ids.owner, roles: ["owner"] },
          { userId: ids.member, roles: [] },
          { userId: ids.visitor, roles: ["guest"] },
        ],
        channels: [
          {
            id: "19:allmant@thread.tacv2",
            displayName: "Allmänt",
            membershipType: "standard",
            sitePath: "/sites/prov",
          },
        ],
      },
    ],
    teamsApps: [
      {
        id: "dddddddd-0000-4000-8000-000000000001",
        clientId: tabApp,
        activityTypes: [{ type: "reminder", templateText: "{what} ska lämnas {when}" }],
        installedForUsers: [ids.owner, ids.member],
        installedInTeams: [teamId],
      },
    ],
    bouncingAddresses: ["nobody@elsewhere.example"],
  };
}

function user(id: string, displayName: string, name: string): Directory["users"][number] {
  const userPrincipalName = `${name}@prov.example`;
  return {
    id,
    displayName,
    userPrincipalName,
    mail: userPrincipalName,
    password: `${name}-password`,
    userType: "Member",
  };
}
