// An emulated tenant in which one group owes a report, and the service's ports over it as production wires them.
import { readFileSync } from "node:fs";
import { keyOf } from "#domain/keys.ts";
import type { Directory } from "#emulator/directory.ts";
import { createGraphClient } from "#graph/client.ts";
import { createServiceTokenSource } from "#graph/service-token-source.ts";
import { graphPorts } from "#reminders/graph-ports.ts";
import type { Ports } from "#reminders/ports.ts";
import { dayOf } from "#schema/day.ts";
import { memberships, rules } from "#schema/lists/register.ts";
import { openStore } from "#store/open-store.ts";
import { openProvisioned, type TestEmulator } from "../support/emulator.ts";
import { newMembership, newRule, put, putGroup } from "../support/new-rows.ts";
import { chairId, coordinatorId } from "../support/small-world.ts";
import {
  coordinationSite,
  guestId,
  hostname,
  registerSite,
  tabApp,
  tenantId,
  testDirectory,
} from "../support/test-directory.ts";

/** "senast den 15 mars" of the year after 2026. */
export const reportDue = dayOf(2027, 3, 15);
export const teamsAppId = "cccccccc-0000-4000-8000-000000000001";

interface Manifest {
  activities: { activityTypes: { type: string; templateText: string }[] };
}

/** The shared mailbox that the service sends from. */
export const mailbox = "uppdrag@test.example";
/** Mail to this address comes back. */
export const bouncing = "finns-inte@annan.example";
export const teamId = "dddddddd-0000-4000-8000-000000000001";

/** A tenant with a mailbox, a team with a guest in it, and the activity types that the product's own manifest declares. */
export async function openTenant(): Promise<TestEmulator> {
  const emulator = await openProvisioned({ directory: directory() });
  await putGroup(emulator, {
    followedFrom: dayOf(2026, 6, 1),
    coordinatorId,
    coordinatorName: "Kim Samordnare",
    channelId: "19:exempel@thread.tacv2",
  });
  await put(emulator, registerSite, rules, newRule({ judgedFrom: dayOf(2026, 6, 1) }));
  const chair = newMembership({
    key: keyOf("chair"),
    role: "chair",
    personId: chairId,
    personName: "Alva Ordförande",
  });
  await put(emulator, registerSite, memberships, chair);
  return emulator;
}

function directory(): Directory {
  const file = new URL("../../appPackage/manifest.json", import.meta.url);
  const { activities } = JSON.parse(readFileSync(file, "utf8")) as Manifest;
  const whole = testDirectory();
  const [service, ...apps] = whole.apps;
  const [app] = whole.teamsApps;
  const [person] = whole.users;
  if (!app || !service || !person) throw new Error("The tenant lacks an app or a person.");
  const rights = ["Mail.ReadWrite", "Mail.Send", "TeamsActivity.Send.Group", "TeamMember.Read.Group"];
  const shared = {
    id: "00000000-0000-4000-8000-000000000009",
    displayName: "Uppdrag",
    accountEnabled: false,
  };
  return {
    ...whole,
    users: [...whole.users, { ...person, ...shared, mail: mailbox, userPrincipalName: mailbox }],
    apps: [
      { ...service, applicationRoles: [...service.applicationRoles, ...rights], mailboxes: [mailbox] },
      ...apps,
    ],
    teams: [
      {
        id: teamId,
        displayName: "RSG Exempel",
        members: [
          { userId: chairId, roles: ["owner"] },
          { userId: guestId, roles: ["guest"] },
        ],
        channels: [],
      },
    ],
    teamsApps: [{ ...app, activityTypes: activities.activityTypes, installedInTeams: [teamId] }],
    bouncingAddresses: [bouncing],
  };
}

/** What one run of the service sees: a client and a token of its own. */
export function servicePorts({ fetch }: TestEmulator, clock = Date.now): Ports {
  const origin = "http://127.0.0.1:41999";
  const tokens = createServiceTokenSource({
    tokenUrl: `${origin}/${tenantId}/oauth2/v2.0/token`,
    clientId: tabApp.clientId,
    clientSecret: tabApp.secret,
    fetch,
  });
  const options = {
    graphUrl: `${origin}/v1.0`,
    tokens,
    fetch,
    wait: async () => {},
    siteHost: hostname,
    registerSite,
    coordinationSite,
  };
  const client = createGraphClient(options);
  return graphPorts({ desk: openStore(options), client, mailbox, clock });
}
