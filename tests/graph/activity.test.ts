// Messages in the activity feed: what arrives, and who cannot be reached.
import { afterEach, beforeEach, expect, it } from "vitest";
import { sendActivityNotification } from "#graph/activity.ts";
import { createGraphClient, type GraphClient } from "#graph/client.ts";
import { findPersonByMail } from "#graph/people.ts";
import { createServiceTokenSource } from "#graph/service-token-source.ts";
import { graphUrl, openEmulator, type TestEmulator } from "../support/emulator.ts";
import { chairId, memberId } from "../support/small-world.ts";
import { tabApp, tenantId, testDirectory } from "../support/test-directory.ts";

const link =
  "https://teams.microsoft.com/l/entity/cccccccc-0000-4000-8000-000000000001/oversikt?context=%7B%22subEntityId%22%3A%22x%22%7D";

let emulator: TestEmulator;
let service: GraphClient;
beforeEach(() => {
  const directory = testDirectory();
  const [app] = directory.teamsApps;
  if (app) app.activityTypes = [{ type: "deadline", templateText: "{what} ska vara inne {day}" }];
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
  topic: { text: "RSG Exempel", webUrl: link },
  activityType: "deadline",
  previewText: "Verksamhetsberättelsen ska vara inne 15 mars",
  parameters: { what: "Verksamhetsberättelsen", day: "15 mars" },
};

it("reaches the person with its words and its link", async () => {
  await sendActivityNotification(service, chairId, notification);
  expect(await emulator.outbox()).toMatchObject([{ webUrl: link }]);
});

it("is shown once when it is sent again in the same chain", async () => {
  await sendActivityNotification(service, chairId, { ...notification, chainId: 2847301 });
  await sendActivityNotification(service, chairId, { ...notification, chainId: 2847301 });
  const messages = (await emulator.outbox()) as { replaced?: boolean }[];
  expect(messages.filter(({ replaced }) => !replaced)).toHaveLength(1);
});

it("is refused for good for a person without the app", async () => {
  await expect(sendActivityNotification(service, memberId, notification)).rejects.toMatchObject({
    name: "GraphError",
    mayHaveHappened: false,
  });
  expect(await emulator.outbox()).toEqual([]);
});

it("leaves it open whether it arrived when the answer is lost", async () => {
  await emulator.plan({ match: { url: "sendActivityNotification" }, action: "loseAnswer" });
  await expect(sendActivityNotification(service, chairId, notification)).rejects.toMatchObject({
    code: "offline",
    mayHaveHappened: true,
  });
  expect(await emulator.outbox()).toHaveLength(1);
});

it("finds a person by mail address, and says when there is none", async () => {
  const client = emulator.clientOf("support");
  expect(await findPersonByMail(client, "chair@test.example")).toEqual({ id: chairId, name: "Person chair" });
  expect(await findPersonByMail(client, "o'brien@test.example")).toBeNull();
});
