// Activity notices: what Teams refuses, and what the outbox shows of what it takes.
import { beforeEach, expect, test } from "vitest";
import type { Emulator } from "#emulator/emulator.ts";
import { asApplication, asPerson, type Client, smallEmulator } from "./support/graph-client.ts";
import { ids, smallDirectory, tabApp, teamId, ungrantedApp } from "./support/small-directory.ts";

let emulator: Emulator;
let service: Client;

beforeEach(async () => {
  emulator = smallEmulator();
  service = await asApplication(emulator, tabApp);
});

const webUrl = "https://teams.microsoft.com/l/entity/app/tab?context=%7B%7D";
const notice = {
  topic: { source: "text", value: "Uppdrag", webUrl },
  activityType: "reminder",
  chainId: 2847301,
  previewText: { content: "Gör det nu" },
  templateParameters: [
    { name: "what", value: "Planen" },
    { name: "when", value: "27 februari" },
  ],
};
const toMaja = `/v1.0/users/${ids.member}/teamwork/sendActivityNotification`;
const toTeam = `/v1.0/teams/${teamId}/sendActivityNotification`;
const outbox = async () => (await service.get("/_emulator/outbox")).json;

test("a notice that is taken stands in the outbox with its text, link and person", async () => {
  expect((await service.send("POST", toMaja, notice)).status).toBe(204);
  expect(await outbox()).toEqual([
    {
      at: expect.stringMatching(/Z$/),
      channel: "activity",
      to: "maja@prov.example",
      toId: ids.member,
      text: "Planen ska lämnas 27 februari\nGör det nu",
      webUrl,
      activityType: "reminder",
      chainId: 2847301,
    },
  ]);
});

test("a later notice of the same chain to the same person takes the place of the first, and both are shown", async () => {
  await service.send("POST", toMaja, notice);
  await service.send("POST", `/v1.0/users/olga@prov.example/teamwork/sendActivityNotification`, notice);
  await service.send("POST", toMaja, notice);
  expect((await outbox()).map((row: { to: string; replaced?: true }) => [row.to, row.replaced])).toEqual([
    ["maja@prov.example", true],
    ["olga@prov.example", undefined],
    ["maja@prov.example", undefined],
  ]);
  await service.send("DELETE", "/_emulator/outbox");
  expect(await outbox()).toEqual([]);
});

test.each([
  ["an activity that is not declared", { ...notice, activityType: "party" }],
  ["a missing parameter", { ...notice, templateParameters: notice.templateParameters.slice(1) }],
  ["a preview of 151 characters", { ...notice, previewText: { content: "x".repeat(151) } }],
  ["a topic without link", { ...notice, topic: { source: "text", value: "Uppdrag" } }],
  [
    "a link that is not into Teams",
    { ...notice, topic: { ...notice.topic, webUrl: "https://tab.example/" } },
  ],
  ["no topic", { ...notice, topic: undefined }],
  ["a chain that is no integer", { ...notice, chainId: "a" }],
  ["a chain too large to keep", { ...notice, chainId: 2 ** 60 }],
  ["a property that does not exist", { ...notice, text: "a" }],
])("%s is refused with 400 and reaches nobody", async (_, body) => {
  expect((await service.send("POST", toMaja, body)).status).toBe(400);
  expect(await outbox()).toEqual([]);
});

test("a person without the app is not reached", async () => {
  const { status, json } = await service.send(
    "POST",
    `/v1.0/users/${ids.stranger}/teamwork/sendActivityNotification`,
    notice,
  );
  expect([status, json.error.code]).toEqual([403, "Forbidden"]);
  expect(json.error.message).toContain("Ensure that the expected Teams app is installed");
});

test("only the application in the manifest may send, and not when two apps name it", async () => {
  expect((await (await asApplication(emulator, ungrantedApp)).send("POST", toMaja, notice)).status).toBe(403);
  const directory = smallDirectory();
  directory.teamsApps.push({
    ...(directory.teamsApps[0] ?? never()),
    id: "eeeeeeee-0000-4000-8000-000000000001",
  });
  const twofold = await asApplication(smallEmulator({ directory }), tabApp);
  expect((await twofold.send("POST", toMaja, notice)).status).toBe(409);
});

test("through the team a member is reached, others are not", async () => {
  const recipient = (userId: string) => ({
    "@odata.type": "microsoft.graph.aadUserNotificationRecipient",
    userId,
  });
  expect((await service.send("POST", toTeam, { ...notice, recipient: recipient(ids.visitor) })).status).toBe(
    204,
  );
  expect((await service.send("POST", toTeam, { ...notice, recipient: recipient(ids.stranger) })).status).toBe(
    403,
  );
  expect((await service.send("POST", toTeam, notice)).status).toBe(400);
  expect((await outbox()).map((row: { to: string }) => row.to)).toEqual(["vera@prov.example"]);
});

test("a recipient is written with either name of its type, by id or by sign-in name", async () => {
  for (const recipient of [
    { "@odata.type": "#microsoft.graph.aadUserNotificationRecipient", userId: ids.member },
    { "@odata.type": "Microsoft.Teams.GraphSvc.aadUserNotificationRecipient", userId: "olga@prov.example" },
  ])
    expect((await service.send("POST", toTeam, { ...notice, recipient })).status).toBe(204);
  expect((await outbox()).map((row: { to: string }) => row.to)).toEqual([
    "maja@prov.example",
    "olga@prov.example",
  ]);
});

test("the permission of one team holds only where the app is installed, for notices and for members", async () => {
  const directory = smallDirectory();
  const [app] = directory.apps;
  if (app) app.applicationRoles = ["TeamsActivity.Send.Group", "TeamMember.Read.Group"];
  const recipient = { "@odata.type": "microsoft.graph.aadUserNotificationRecipient", userId: ids.member };
  const tried = async () => {
    const client = await asApplication(smallEmulator({ directory }), tabApp);
    const sent = await client.send("POST", toTeam, { ...notice, recipient });
    const members = await client.get(`/v1.0/teams/${teamId}/members`);
    return [sent.status, members.status, members.json.error?.code];
  };
  expect(await tried()).toEqual([204, 200, undefined]);
  if (directory.teamsApps[0]) directory.teamsApps[0].installedInTeams = [];
  expect(await tried()).toEqual([403, 403, "Forbidden"]);
});

test("whoever has left is not reached: removed is 404, a closed account 403 (a guess), in person and by team", async () => {
  const directory = smallDirectory();
  const maja = directory.users.find(({ id }) => id === ids.member);
  if (maja) maja.accountEnabled = false;
  const client = await asApplication(smallEmulator({ directory }), tabApp);
  const recipient = (userId: string) => ({
    "@odata.type": "microsoft.graph.aadUserNotificationRecipient",
    userId,
  });
  const gone = "ffffffff-0000-4000-8000-000000000001";
  const statuses = [];
  for (const [address, body] of [
    [toMaja, notice],
    [toTeam, { ...notice, recipient: recipient(ids.member) }],
    [`/v1.0/users/${gone}/teamwork/sendActivityNotification`, notice],
    [toTeam, { ...notice, recipient: recipient(gone) }],
  ] as const)
    statuses.push((await client.send("POST", address, body)).status);
  expect(statuses).toEqual([403, 403, 404, 404]);
});

test("a person sends to others with the scope, and never to oneself", async () => {
  const maja = await asPerson(emulator, "maja", "TeamsActivity.Send");
  const toOlga = `/v1.0/users/${ids.owner}/teamwork/sendActivityNotification`;
  expect((await maja.send("POST", toOlga, notice)).status).toBe(204);
  expect((await maja.send("POST", toMaja, notice)).status).toBe(403);
  expect((await (await asPerson(emulator, "maja", "User.Read")).send("POST", toOlga, notice)).status).toBe(
    403,
  );
});

function never(): never {
  throw new Error("the small directory has no Teams app");
}
