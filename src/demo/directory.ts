// The invented tenant: its people, applications, sites, teams and the installed Teams app, in the shape an emulated
// Microsoft 365 takes. What depends on the place (ids, secrets, sites) is handed in.
import { demoGroups, medicines } from "./groups.ts";
import { type DemoPerson, demoPassword, demoPeople, person, sharedMailbox } from "./people.ts";

/** What the configuration and the Teams manifest say of the place the demo stands in. */
export interface DemoPlace {
  tenantId: string;
  siteHost: string;
  registerSite: string;
  coordinationSite: string;
  /** The registration of the tab and the service. */
  clientId: string;
  clientSecret: string;
  setupClientId: string;
  setupClientSecret: string;
  teamsAppId: string;
  activityTypes: { type: string; templateText: string }[];
}

/** This chair is not reached by Teams: he has removed the app, and his group's team has never had it. */
const withoutTheApp = person("bengt").id;
const teamWithoutTheApp = medicines.teamId;

const coordinators = ids((each) => each.capacity === "coordinator");
const processSupport = ids((each) => each.capacity === "processSupport");
const administrators = ids((each) => each.capacity === "administrator");

/** The whole directory of the demo's tenant. */
export function demoDirectory(place: DemoPlace) {
  return {
    tenantId: place.tenantId,
    hostname: place.siteHost,
    users: [...demoPeople.map(user), mailbox()],
    apps: apps(place),
    sites: sites(place),
    teams: demoGroups.map((group) => ({
      id: group.teamId,
      displayName: group.name,
      members: teamMembers(group.leader, group.processSupport, group.others),
      channels: [
        {
          id: group.channelId,
          displayName: group.channelName,
          membershipType: "standard" as const,
          sitePath: group.sitePath,
        },
      ],
    })),
    teamsApps: [
      {
        id: place.teamsAppId,
        clientId: place.clientId,
        activityTypes: place.activityTypes,
        installedForUsers: demoPeople.map((each) => each.id).filter((id) => id !== withoutTheApp),
        installedInTeams: demoGroups.map((group) => group.teamId).filter((id) => id !== teamWithoutTheApp),
      },
    ],
    bouncingAddresses: ["gun.ahlstrom@exempel-kommun.example"],
  };
}

function user(each: DemoPerson) {
  return {
    id: each.id,
    displayName: each.name,
    userPrincipalName: each.isGuest ? `${each.mail.replace("@", "_")}#EXT#@samverkan.example` : each.mail,
    mail: each.mail,
    password: demoPassword,
    userType: each.isGuest ? ("Guest" as const) : ("Member" as const),
    ...(each.isGuest ? { homeTenantId: "99999999-dddd-4ddd-8ddd-000000000001" } : {}),
    preferredLanguage: "sv-SE",
    companyName: each.organisation,
  };
}

/** A shared mailbox is a user nobody signs in as. */
function mailbox() {
  return {
    id: sharedMailbox.id,
    displayName: sharedMailbox.name,
    userPrincipalName: sharedMailbox.mail,
    mail: sharedMailbox.mail,
    password: demoPassword,
    userType: "Member" as const,
    accountEnabled: false,
    preferredLanguage: "sv-SE",
  };
}

function apps(place: DemoPlace) {
  return [
    {
      clientId: place.clientId,
      displayName: "Uppdrag",
      secret: place.clientSecret,
      applicationRoles: [
        "Sites.Selected",
        "TeamsActivity.Send.User",
        "TeamsActivity.Send.Group",
        "TeamMember.Read.Group",
        "Mail.ReadWrite",
        "Mail.Send",
      ],
      mailboxes: [sharedMailbox.mail],
      delegatedScopes: ["User.Read", "User.ReadBasic.All", "Sites.Selected", "TeamsActivity.Send"],
    },
    {
      clientId: place.setupClientId,
      displayName: "Uppdrag, installation",
      secret: place.setupClientSecret,
      applicationRoles: ["Sites.FullControl.All"],
      delegatedScopes: [],
    },
  ];
}

function sites(place: DemoPlace) {
  const granted = [{ clientId: place.clientId, roles: ["write" as const] }];
  const keepers = [...coordinators, ...processSupport];
  return [
    {
      path: place.registerSite,
      displayName: "Uppdrag",
      owners: administrators,
      members: keepers,
      visitors: ids((each) => !keepers.includes(each.id) && !administrators.includes(each.id)),
      appGrants: granted,
    },
    {
      path: place.coordinationSite,
      displayName: "Uppdrag samordning",
      owners: administrators,
      members: coordinators,
      visitors: [],
      appGrants: granted,
    },
    ...demoGroups.map((group) => ({
      path: group.sitePath,
      displayName: group.name,
      groupId: group.teamId,
      owners: administrators,
      members: [
        ...new Set([
          ...[group.leader, group.processSupport, ...group.others].map((short) => person(short).id),
          ...coordinators,
          // Process support stands in for each other.
          ...processSupport,
        ]),
      ],
      visitors: [],
      appGrants: granted,
    })),
  ];
}

function teamMembers(leader: string, support: string, others: readonly string[]) {
  const owners = [leader, support].map((short) => ({
    userId: person(short).id,
    roles: ["owner" as const],
  }));
  const rest = others.map((short) => ({
    userId: person(short).id,
    roles: person(short).isGuest ? ["guest" as const] : [],
  }));
  const watching = coordinators.map((userId) => ({ userId, roles: [] }));
  return [...owners, ...rest, ...watching];
}

function ids(matches: (each: (typeof demoPeople)[number]) => boolean): string[] {
  return demoPeople.filter(matches).map((each) => each.id);
}
