// A tenant with many groups, each on a site of its own and all alike: a mandate's rules, ten members, six meetings with
// what was done about them, actions, matters and a change somebody asks for. Filled over HTTP in batches.

import { readFileSync } from "node:fs";
import type { Directory } from "#emulator/directory.ts";
import { createEmulator, type Emulator } from "#emulator/emulator.ts";
import { sendBatch, valueIn } from "#graph/batch.ts";
import { createGraphClient, type GraphClient, type GraphRequest } from "#graph/client.ts";
import { createRequest } from "#graph/list-items.ts";
import { applyPlan, planSite } from "#graph/provision.ts";
import type { EntityOf, List, SiteKind } from "#schema/define-list.ts";
import { actions, matters, meetings, proposals, steps } from "#schema/lists/group-site.ts";
import { groups, memberships, rules } from "#schema/lists/register.ts";
import { listsOf } from "#schema/lists.ts";
import { newCells } from "#store/cells.ts";
import { applicationTokens, graphUrl, passwordTokens, plainName } from "./emulator.ts";
import { groupRows, type OwnRows } from "./group-rows.ts";
import { coordinationSite, hostname, registerSite, setupApp, testDirectory } from "./test-directory.ts";

/** Time that passes only when somebody waits. */
export interface VirtualTime {
  /** Milliseconds since 1970. */
  now: number;
}

export interface ManyGroups {
  emulator: Emulator;
  fetch: typeof globalThis.fetch;
  time: VirtualTime;
}

const sitePathOf = (n: number) => `/sites/grupp-${n}`;
const chairName = (n: number) => `ordf${n}`;
const chairId = (n: number) => `00000000-0000-4000-9000-${String(n).padStart(12, "0")}`;

/** A tenant of `count` groups as it stands at `now`, milliseconds since 1970. Each application may spend `unitsPerMinute`. */
export async function manyGroups(count: number, now: number, unitsPerMinute: number): Promise<ManyGroups> {
  // A minute a group, so that filling the tenant stays below the budget, too.
  const time: VirtualTime = { now: now - (count + 2) * 60_000 };
  const emulator = createEmulator({
    dataDir: ":memory:",
    directory: directoryOf(count),
    now: () => time.now,
    unitsPerMinute,
  });
  const fetch: typeof globalThis.fetch = async (input, init) => emulator.handle(new Request(input, init));
  const wait = async (ms: number) => {
    time.now += ms;
  };
  const clientOf = (tokens: ReturnType<typeof passwordTokens>) =>
    createGraphClient({ graphUrl, tokens, fetch, wait });
  const setup = clientOf(applicationTokens(fetch, setupApp));

  const numbers = Array.from({ length: count }, (_, n) => n);
  await provision(setup, registerSite, "register");
  await provision(setup, coordinationSite, "coordination");
  for (const n of numbers) {
    time.now += 60_000;
    await provision(setup, sitePathOf(n), "group");
    const own = groupRows({ n, sitePath: sitePathOf(n), chairId: chairId(n) });
    await put(setup, [
      ...created(registerSite, groups, [own.group]),
      ...created(registerSite, rules, own.rules),
      ...created(registerSite, memberships, own.memberships),
      ...onSite(sitePathOf(n), own),
    ]);
    // Who made a step is SharePoint's to say: the chair makes the chair's.
    await put(clientOf(passwordTokens(fetch, chairName(n))), created(sitePathOf(n), steps, own.steps));
  }
  time.now = now;
  return { emulator, fetch, time };
}

/** Lists are born with a Title called that; so it stays, and nobody has to ask for the change. */
const shortName: typeof plainName = (list, property) =>
  property === "title" ? "Title" : plainName(list, property);

async function provision(client: GraphClient, path: string, kind: SiteKind): Promise<void> {
  const site = { host: hostname, path };
  const plan = await planSite(client, site, listsOf(kind), shortName);
  await applyPlan(client, site, plan, shortName);
}

function onSite(path: string, own: OwnRows): GraphRequest[] {
  return [
    ...created(path, meetings, own.meetings),
    ...created(path, actions, own.actions),
    ...created(path, matters, own.matters),
    ...created(path, proposals, own.proposals),
  ];
}

function created<L extends List>(path: string, list: L, rows: readonly EntityOf<L>[]): GraphRequest[] {
  return rows.map((row) => createRequest({ host: hostname, path }, list, newCells(list, row)));
}

async function put(client: GraphClient, requests: GraphRequest[]): Promise<void> {
  for (const outcome of await sendBatch(client, requests)) valueIn(outcome);
}

/** Those that the product's own manifest declares. */
function activityTypes(): { type: string; templateText: string }[] {
  const file = new URL("../../appPackage/manifest.json", import.meta.url);
  const { activities } = JSON.parse(readFileSync(file, "utf8")) as {
    activities: { activityTypes: { type: string; templateText: string }[] };
  };
  return activities.activityTypes;
}

function directoryOf(count: number): Directory {
  const small = testDirectory();
  const numbers = Array.from({ length: count }, (_, n) => n);
  const [register, coordination, example] = small.sites;
  if (!register || !coordination || !example) throw new Error("The small tenant has no sites.");
  const chairs = numbers.map((n) => ({
    id: chairId(n),
    displayName: `Ordförande ${n}`,
    userPrincipalName: `${chairName(n)}@test.example`,
    mail: `${chairName(n)}@test.example`,
    password: "password",
    userType: "Member" as const,
  }));
  const [app] = small.teamsApps;
  return {
    ...small,
    users: [...small.users, ...chairs],
    sites: [
      register,
      coordination,
      ...numbers.map((n) => ({
        ...example,
        path: sitePathOf(n),
        displayName: `Grupp ${n}`,
        members: [...example.members, chairId(n)],
      })),
    ],
    teamsApps: app
      ? [
          {
            ...app,
            activityTypes: activityTypes(),
            installedForUsers: [...app.installedForUsers, ...chairs.map(({ id }) => id)],
          },
        ]
      : [],
  };
}
