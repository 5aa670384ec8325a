// What the demo's tenant gives the reminders to work with: a mailbox of their own, teams with the app, and people who
// cannot be reached in one way or another.
import { expect, test } from "vitest";
import { type DemoPlace, demoDirectory } from "#demo/directory.ts";
import { demoGroups, medicines } from "#demo/groups.ts";
import { demoPassword, demoPeople, person, sharedMailbox } from "#demo/people.ts";
import { createEmulator } from "#emulator/emulator.ts";

const place: DemoPlace = {
  tenantId: "11111111-aaaa-4aaa-8aaa-000000000001",
  siteHost: "samverkan.sharepoint.example",
  registerSite: "/sites/uppdrag",
  coordinationSite: "/sites/uppdrag-samordning",
  clientId: "22222222-bbbb-4bbb-8bbb-000000000001",
  clientSecret: "a",
  setupClientId: "22222222-bbbb-4bbb-8bbb-000000000002",
  setupClientSecret: "b",
  teamsAppId: "33333333-cccc-4ccc-8ccc-000000000001",
  activityTypes: [{ type: "reminder", templateText: "{what}" }],
};
const origin = "http://graph.test";
const emulator = createEmulator({ dataDir: ":memory:", directory: demoDirectory(place) });

async function asked(path: string, token: string, body?: object): Promise<{ status: number; json: unknown }> {
  const answer = await emulator.handle(
    new Request(origin + path, {
      method: body ? "POST" : "GET",
      headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
      ...(body ? { body: JSON.stringify(body) } : {}),
    }),
  );
  const text = await answer.text();
  return { status: answer.status, json: text === "" ? null : JSON.parse(text) };
}

async function tokenFor(form: Record<string, string>): Promise<string> {
  const answer = await emulator.handle(
    new Request(`${origin}/${place.tenantId}/oauth2/v2.0/token`, {
      method: "POST",
      body: new URLSearchParams({ client_id: place.clientId, ...form }),
    }),
  );
  const { access_token = "", error_codes }: { access_token?: string; error_codes?: number[] } =
    await answer.json();
  return access_token || `refused ${error_codes}`;
}

const service = () =>
  tokenFor({
    grant_type: "client_credentials",
    client_secret: place.clientSecret,
    scope: "https://graph.microsoft.com/.default",
  });
const notice = (userId: string) => ({
  topic: { source: "text", value: "Uppdrag", webUrl: "https://teams.microsoft.com/l/entity/a/b" },
  activityType: "reminder",
  templateParameters: [{ name: "what", value: "Planen" }],
  recipient: { "@odata.type": "microsoft.graph.aadUserNotificationRecipient", userId },
});

test("every group's leader is reached through the team, but the one whose team has no app, who has none himself either", async () => {
  const token = await service();
  const statuses = [];
  for (const group of demoGroups) {
    const sent = await asked(
      `/v1.0/teams/${group.teamId}/sendActivityNotification`,
      token,
      notice(person(group.leader).id),
    );
    const members = await asked(`/v1.0/teams/${group.teamId}/members`, token);
    statuses.push([group.key, sent.status, members.status]);
  }
  expect(statuses).toEqual(
    demoGroups.map(({ key }) => (key === medicines.key ? [key, 403, 403] : [key, 204, 200])),
  );
  const { recipient: _, ...toHim } = notice("");
  const direct = `/v1.0/users/${person(medicines.leader).id}/teamwork/sendActivityNotification`;
  expect((await asked(direct, token, toHim)).status).toBe(403);
});

test("the service sends mail from the shared mailbox alone; nobody signs in as it, and nobody of the demo is it", async () => {
  const token = await service();
  const message = {
    subject: "a",
    toRecipients: [{ emailAddress: { address: "gun.ahlstrom@exempel-kommun.example" } }],
  };
  const from = async (user: string) =>
    (await asked(`/v1.0/users/${user}/sendMail`, token, { message })).status;
  expect([await from(sharedMailbox.mail), await from(person("ingrid").id)]).toEqual([202, 403]);
  expect((await asked("/_emulator/outbox", token)).json).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ from: sharedMailbox.mail, toId: null, bounced: true }),
    ]),
  );
  const signIn = { grant_type: "password", username: sharedMailbox.mail, password: demoPassword };
  expect(await tokenFor({ ...signIn, scope: "User.Read" })).toBe("refused 50057");
  expect(demoPeople.map(({ id }) => id)).not.toContain(sharedMailbox.id);
});

test("a coordinator may send a notice as herself", async () => {
  const signIn = { grant_type: "password", username: person("ingrid").mail, password: demoPassword };
  const token = await tokenFor({ ...signIn, scope: "TeamsActivity.Send" });
  const { recipient: _, ...body } = notice("");
  const address = `/v1.0/users/${person("elin").id}/teamwork/sendActivityNotification`;
  expect((await asked(address, token, body)).status).toBe(204);
});
