// Who and what there is in the emulated tenant of the ordeal besides its lists: accounts and guests, teams with and
// without the app, one mailbox, and an address that returns mail.
import { readFileSync } from "node:fs";
import type { Directory, DirectoryUser } from "#emulator/directory.ts";
import { bouncing, mailbox } from "../reminders/tenant-with-group.ts";
import { coordinatorId, supportId } from "../support/small-world.ts";
import { testDirectory } from "../support/test-directory.ts";

export const groupNumbers = [0, 1, 2, 3, 4, 5];
export const sitePathOf = (n: number): string => `/sites/grupp-${n}`;
export const teamIdOf = (n: number): string => `dddddddd-0000-4000-8000-00000000001${n}`;
export const personId = (n: number): string => `00000000-0000-4000-9000-${String(n).padStart(12, "0")}`;
export const mailOf = (n: number): string => `person${n}@test.example`;

/** How many have accounts, guests and people without the app among them; the numbers after them have none. */
export const accounts = 16;
const isGuest = (n: number) => n % 5 === 4;
const hasApp = (n: number) => n % 4 !== 3;

/** The directory; a new one each time. */
export function ordealDirectory(): Directory {
  const file = new URL("../../appPackage/manifest.json", import.meta.url);
  const { activities } = JSON.parse(readFileSync(file, "utf8")) as {
    activities: { activityTypes: { type: string; templateText: string }[] };
  };
  const whole = testDirectory();
  const [service, ...apps] = whole.apps;
  const [app] = whole.teamsApps;
  const [register, coordination, example] = whole.sites;
  if (!app || !service || !register || !coordination || !example) throw new Error("The tenant lacks a part.");
  const numbers = Array.from({ length: accounts }, (_, n) => n);
  const shared = user("00000000-0000-4000-8000-000000000009", "Uppdrag", mailbox);
  const rights = ["Mail.ReadWrite", "Mail.Send", "TeamsActivity.Send.Group", "TeamMember.Read.Group"];
  return {
    ...whole,
    users: [
      ...whole.users,
      ...numbers.map(
        (n): DirectoryUser => ({
          ...user(personId(n), `Person ${n}`, mailOf(n)),
          userType: isGuest(n) ? "Guest" : "Member",
        }),
      ),
      { ...shared, accountEnabled: false },
    ],
    apps: [
      { ...service, applicationRoles: [...service.applicationRoles, ...rights], mailboxes: [mailbox] },
      ...apps,
    ],
    sites: [
      register,
      coordination,
      ...groupNumbers.map((n) => ({ ...example, path: sitePathOf(n), members: [coordinatorId, supportId] })),
    ],
    teams: groupNumbers.map((n) => ({
      id: teamIdOf(n),
      displayName: `Grupp ${n}`,
      members: numbers.map((number) => ({
        userId: personId(number),
        roles: isGuest(number) ? (["guest"] as const).slice() : [],
      })),
      channels: [],
    })),
    teamsApps: [
      {
        ...app,
        activityTypes: activities.activityTypes,
        installedForUsers: [coordinatorId, ...numbers.filter(hasApp).map(personId)],
        // Two groups' teams lack the app: whoever sits there hears in person, or by mail.
        installedInTeams: groupNumbers.filter((n) => n % 3 !== 2).map(teamIdOf),
      },
    ],
    bouncingAddresses: [bouncing],
  };
}

function user(id: string, displayName: string, mail: string): DirectoryUser {
  return { id, displayName, userPrincipalName: mail, mail, password: "password", userType: "Member" };
}
