// A team's members, and messages to them through the app that is installed in the team.
import { afterEach, beforeEach, expect, it } from "vitest";
import { sendTeamActivityNotification } from "#graph/activity.ts";
import { createGraphClient, type GraphClient } from "#graph/client.ts";
import { createServiceTokenSource } from "#graph/service-token-source.ts";
import { teamMembers } from "#graph/team-members.ts";
import { graphUrl, openEmulator, type TestEmulator } from "../support/emulator.ts";
import { chairId, memberId } from "../support/small-world.ts";
import { guestId, tabApp, tenantId, testDirectory } from "../support/test-directory.ts";

const teamId = "dddddddd-0000-4000-8000-000000000001";
const webUrl =
  "https://teams.microsoft.com/l/entity/cccccccc-0000-4000-8000-000000000001/oversikt?context=%7B%7D";

let emulator: TestEmulator;
let service: GraphClient;
beforeEach(() => {
  const members = [
    { userId: chairId, roles: ["owner" as const] },
    { userId: guestId, roles: ["guest" as const] },
  ];
  const directory = testDirectory({
    teams: [{ id: teamId, displayName: "RSG Exempel", members, channels: [] }],
  });
  const [app] = directory.apps;
  const [teamsApp] = directory.teamsApps;
  if (app) app.applicationRoles = ["TeamsActivity.Send.Group", "TeamMember.Read.Group"];
  if (teamsApp) {
    teamsApp.installedInTeams = [teamId];
    teamsApp.activityTypes = [{ type: "deadline", templateText: "{what} ska vara inne" }];
  }
  emulator = openEmulator({ directory });
  const tokens = createServiceTokenSource({
    tokenUrl: `http://127.0.0.1:41999/${tenantId}/oauth2/v2.0/token`,
    clientId: tabApp.clientId,
    clientSecret: tabApp.secret,
    fetch: emulator.fetch,
  });
  service = createGraphClient({ graphUrl, tokens, fetch: emulator.fetch, wait: async () => {} });
});
afterEach(() => emulator.close());

const notification = {
  topic: { text: "RSG Exempel", webUrl },
  activityType: "deadline",
  previewText: "Senast 15 mars",
  parameters: { what: "Planen" },
};

it("the members are told with their mail, and who of them is a guest", async () => {
  expect(await teamMembers(service, teamId)).toEqual([
    { id: chairId, mail: "chair@test.example", isGuest: false },
    { id: guestId, mail: "guest@test.example", isGuest: true },
  ]);
});

it("a large team is read to its end; a member without account is nobody to send to", async () => {
  const address = `${graphUrl}/teams/${teamId}/members`;
  const pages = new Map<string, object>([
    [address, { value: [{ userId: "a", email: null, roles: [] }], "@odata.nextLink": `${address}?$skip=1` }],
    [`${address}?$skip=1`, { value: [{ displayName: "SMS" }, { userId: "b", email: "", roles: ["guest"] }] }],
  ]);
  const client = createGraphClient({
    graphUrl,
    tokens: { token: async () => "token" },
    fetch: async (input) => Response.json(pages.get(String(input))),
  });
  expect(await teamMembers(client, teamId)).toEqual([
    { id: "a", mail: null, isGuest: false },
    { id: "b", mail: null, isGuest: true },
  ]);
});

it("a member without the app of one's own is reached through the team's", async () => {
  await sendTeamActivityNotification(service, teamId, chairId, notification);
  expect(await emulator.outbox()).toMatchObject([{ toId: chairId, webUrl }]);
});

it("nobody outside the team is", async () => {
  await expect(sendTeamActivityNotification(service, teamId, memberId, notification)).rejects.toMatchObject({
    code: "forbidden",
    mayHaveHappened: false,
  });
  expect(await emulator.outbox()).toEqual([]);
});
