// Tokens, and what they and the site's groups allow.
import { decodeJwt, generateKeyPair, SignJWT } from "jose";
import { beforeEach, describe, expect, test } from "vitest";
import { verifyToken } from "#emulator/auth/verify-token.ts";
import type { Emulator } from "#emulator/emulator.ts";
import {
  asApplication,
  asPerson,
  type Client,
  clientWith,
  origin,
  smallEmulator,
  tokenReply,
} from "./support/graph-client.ts";
import { mandates, site } from "./support/mandates-list.ts";
import {
  adminApp,
  ids,
  serviceSecret,
  smallDirectory,
  tabApp,
  tenantId,
  ungrantedApp,
} from "./support/small-directory.ts";

let emulator: Emulator;
let time: number;

beforeEach(() => {
  time = Date.parse("2026-03-01T12:00:00Z");
  emulator = smallEmulator({ now: () => time });
});

const password = {
  grant_type: "password",
  client_id: tabApp,
  username: "maja@prov.example",
  password: "maja-password",
  scope: "openid profile https://graph.microsoft.com/User.Read Sites.Read.All",
};
const secret = {
  grant_type: "client_credentials",
  client_id: tabApp,
  client_secret: serviceSecret,
  scope: "https://graph.microsoft.com/.default",
};

describe("tokens", () => {
  test("a person's token carries the scopes asked for, and comes with an id token", async () => {
    const { status, json } = await tokenReply(emulator, password);
    expect(status).toBe(200);
    expect(decodeJwt(json.access_token)).toMatchObject({
      aud: "https://graph.microsoft.com",
      tid: tenantId,
      oid: ids.member,
      upn: "maja@prov.example",
      name: "Maja Modig",
      appid: tabApp,
      scp: "User.Read Sites.Read.All",
      exp: time / 1000 + 3600,
    });
    expect(decodeJwt(json.id_token)).toMatchObject({
      aud: tabApp,
      oid: ids.member,
      preferred_username: "maja@prov.example",
    });
  });

  test("a guest signs in with the address of home, a member with the name in this tenant alone", async () => {
    const directory = smallDirectory();
    for (const user of directory.users) {
      if (user.id === ids.visitor) user.mail = "Vera@region.example";
      if (user.id === ids.member) user.mail = "modig@prov.example";
    }
    const guests = smallEmulator({ now: () => time, directory });
    const form = { ...password, username: "vera@region.example", password: "vera-password" };
    expect(decodeJwt((await tokenReply(guests, form)).json.access_token).oid).toBe(ids.visitor);
    const other = await tokenReply(guests, { ...password, username: "modig@prov.example" });
    expect(other.json.error_codes).toEqual([50034]);
  });

  test("somebody whose account is closed cannot sign in", async () => {
    const directory = smallDirectory();
    for (const user of directory.users) user.accountEnabled = user.id !== ids.member;
    const reply = await tokenReply(smallEmulator({ now: () => time, directory }), password);
    expect([reply.status, reply.json.error_codes]).toEqual([400, [50057]]);
  });

  test("an application's token carries its roles", async () => {
    const { json } = await tokenReply(emulator, secret);
    expect(decodeJwt(json.access_token)).toMatchObject({
      roles: ["Sites.Selected", "TeamsActivity.Send", "Mail.ReadWrite", "Mail.Send"],
      idtyp: "app",
      appid: tabApp,
    });
    expect(decodeJwt(json.access_token).scp).toBeUndefined();
  });

  test.each([
    ["an unknown person", { ...password, username: "nobody@prov.example" }, 400, "invalid_grant", 50034],
    ["a wrong password", { ...password, password: "x" }, 400, "invalid_grant", 50126],
    ["a scope nobody consented to", { ...password, scope: "Calendars.Read" }, 400, "invalid_grant", 65001],
    ["an unknown application", { ...password, client_id: "x" }, 400, "unauthorized_client", 700016],
    ["a wrong secret", { ...secret, client_secret: "x" }, 401, "invalid_client", 7000215],
    ["a missing secret", { ...secret, client_secret: "" }, 401, "invalid_client", 7000218],
    [
      "a scope that is not .default",
      { ...secret, scope: "https://graph.microsoft.com/Sites.Read.All" },
      400,
      "invalid_scope",
      1002012,
    ],
    [
      "another resource",
      { ...secret, scope: "https://vault.example/.default" },
      400,
      "invalid_resource",
      500011,
    ],
    ["an unknown grant", { ...secret, grant_type: "device_code" }, 400, "unsupported_grant_type", 70003],
  ])("%s is refused in Entra's words", async (_, form, status, error, number) => {
    const reply = await tokenReply(emulator, form);
    expect(reply.status).toBe(status);
    expect(reply.json).toMatchObject({ error, error_codes: [number] });
    expect(reply.json.error_description).toMatch(new RegExp(`^AADSTS${number}: `));
  });

  test("another tenant is not found", async () => {
    expect((await tokenReply(emulator, secret, "common")).json.error_codes).toEqual([90002]);
  });

  test("the keys and the discovery document are public", async () => {
    const keys = await clientWith(emulator, undefined).get(`/${tenantId}/discovery/v2.0/keys`);
    expect(keys.json.keys[0]).toMatchObject({ kty: "RSA", alg: "RS256" });
    expect(Object.keys(keys.json.keys[0])).not.toContain("d");
    const discovery = await clientWith(emulator, undefined).get(
      `/${tenantId}/v2.0/.well-known/openid-configuration`,
    );
    expect(discovery.json.token_endpoint).toBe(`${origin}/${tenantId}/oauth2/v2.0/token`);
  });
});

describe("401 InvalidAuthenticationToken", () => {
  const refused = async (token: string | undefined): Promise<void> => {
    const { status, json } = await clientWith(emulator, token).get("/v1.0/me");
    expect([status, json.error.code]).toEqual([401, "InvalidAuthenticationToken"]);
  };

  test("without a token, with rubbish, and after an hour", async () => {
    await refused(undefined);
    await refused("rubbish");
    const { json } = await tokenReply(emulator, password);
    expect((await clientWith(emulator, json.access_token).get("/v1.0/me")).status).toBe(200);
    time += 3_601_000;
    await refused(json.access_token);
  });

  test("with a token for something else, or signed by someone else", async () => {
    const { json } = await tokenReply(emulator, password);
    await refused(json.id_token);
    const { privateKey } = await generateKeyPair("RS256");
    const claims = { ...decodeJwt(json.access_token) };
    await refused(await new SignJWT(claims).setProtectedHeader({ alg: "RS256" }).sign(privateKey));
  });
});

test("a token signed here but made out to another service, or by another tenant, is refused", async () => {
  const pair = await generateKeyPair("RS256");
  const key = { kid: "a", publicJwk: {}, sign: pair.privateKey, verify: pair.publicKey };
  const verified = async (audience: string, issuer: string) => {
    const claims = { appid: tabApp, idtyp: "app", roles: ["Sites.Selected"] };
    const token = await new SignJWT(claims)
      .setProtectedHeader({ alg: "RS256" })
      .setIssuer(issuer)
      .setAudience(audience)
      .setExpirationTime(time / 1000 + 60)
      .sign(pair.privateKey);
    return verifyToken(`Bearer ${token}`, smallDirectory(), key, time);
  };
  const issuer = `https://sts.windows.net/${tenantId}/`;
  expect((await verified("https://graph.microsoft.com", issuer)).app.clientId).toBe(tabApp);
  await expect(verified("https://vault.example", issuer)).rejects.toThrow("Invalid audience");
  await expect(verified("https://graph.microsoft.com", "https://sts.windows.net/other/")).rejects.toThrow(
    "validation failure",
  );
});

describe("rights", () => {
  const items = `${site}/lists/Mandates/items`;
  const tries = async (client: Client): Promise<number[]> => {
    const body = { fields: { Title: "a" } };
    const read = await client.get(items);
    const write = await client.send("POST", items, body);
    const manage = await client.send("POST", `${site}/lists`, { displayName: `L${Math.abs(time)}` });
    time += 1000;
    return [read.status, write.status, manage.status];
  };

  beforeEach(async () => void (await mandates(await asPerson(emulator, "olga", "Sites.Manage.All"))));

  test.each([
    ["owner, may manage", "olga", "Sites.Manage.All", [200, 201, 201]],
    ["owner, may write", "olga", "Sites.ReadWrite.All", [200, 201, 403]],
    ["owner, may read", "olga", "Sites.Read.All", [200, 403, 403]],
    ["owner, no scope for sites", "olga", "User.Read", [403, 403, 403]],
    ["member, may manage", "maja", "Sites.Manage.All", [200, 201, 403]],
    ["visitor, may manage", "vera", "Sites.Manage.All", [200, 403, 403]],
    ["stranger, may manage", "sten", "Sites.Manage.All", [403, 403, 403]],
    ["member through a grant", "maja", "Sites.Selected", [200, 201, 403]],
    ["owner through a grant to write", "olga", "Sites.Selected", [200, 201, 403]],
    ["visitor through a grant to write", "vera", "Sites.Selected", [200, 403, 403]],
  ])("%s: reading, writing, managing", async (_, name, scope, expected) => {
    expect(await tries(await asPerson(emulator, name, scope))).toEqual(expected);
  });

  test("an application reaches only sites it was granted, and a grant to write makes no lists", async () => {
    expect(await tries(await asApplication(emulator, tabApp))).toEqual([200, 201, 403]);
    expect(await tries(await asApplication(emulator, ungrantedApp))).toEqual([403, 403, 403]);
    expect((await (await asApplication(emulator, tabApp)).get("/v1.0/sites/root")).json.error.code).toBe(
      "accessDenied",
    );
  });

  test("a grant is given by an application with full control, and by nobody else", async () => {
    const body = {
      roles: ["fullcontrol"],
      grantedToIdentities: [{ application: { id: ungrantedApp, displayName: "Other" } }],
    };
    const id = (
      await (await asPerson(emulator, "olga")).get("/v1.0/sites/prov.sharepoint.example:/sites/prov")
    ).json.id;
    const path = `/v1.0/sites/${id}/permissions`;
    expect(
      (await (await asPerson(emulator, "olga", "Sites.Manage.All")).send("POST", path, body)).status,
    ).toBe(403);
    const admin = await asApplication(emulator, adminApp);
    expect((await admin.send("POST", path, { ...body, roles: ["king"] })).status).toBe(400);
    expect((await admin.send("POST", path, body)).status).toBe(201);
    expect((await admin.get(path)).json.value).toHaveLength(2);
    expect(await tries(await asApplication(emulator, ungrantedApp))).toEqual([200, 201, 201]);
  });
});

describe("people and teams", () => {
  const team = "/v1.0/teams/cccccccc-0000-4000-8000-000000000001";

  test("people are found by id and by sign-in name, and an unknown one is 404 in Entra's words", async () => {
    const maja = await asPerson(emulator, "maja", "User.ReadBasic.All");
    expect((await maja.get("/v1.0/me")).json).toMatchObject({ id: ids.member, displayName: "Maja Modig" });
    expect((await maja.get("/v1.0/users/OLGA@prov.example?$select=id,userType")).json).toMatchObject({
      id: ids.owner,
      userType: "Member",
    });
    expect((await maja.get(`/v1.0/users/${ids.owner}`)).json.userPrincipalName).toBe("olga@prov.example");
    expect((await maja.get("/v1.0/users?$filter=startswith(displayName,'ol')")).json.value).toHaveLength(1);
    expect((await maja.get("/v1.0/users?$top=3")).json["@odata.nextLink"]).toContain("skiptoken");
    expect((await maja.get("/v1.0/users/none")).json.error.code).toBe("Request_ResourceNotFound");
  });

  test("a guest may not list the people, and nobody without the scope", async () => {
    expect(
      (await (await asPerson(emulator, "vera", "User.ReadBasic.All")).get("/v1.0/users")).json.error.code,
    ).toBe("Authorization_RequestDenied");
    expect((await (await asPerson(emulator, "maja", "User.Read")).get("/v1.0/users")).status).toBe(403);
    expect((await (await asApplication(emulator, tabApp)).get("/v1.0/me")).status).toBe(400);
  });

  test("a member sees the team, its members, channels and where a channel keeps its files; a stranger does not", async () => {
    const scope = "Team.ReadBasic.All TeamMember.Read.All Channel.ReadBasic.All Files.Read.All";
    const maja = await asPerson(emulator, "maja", scope);
    expect((await maja.get(team)).json.displayName).toBe("Prov");
    expect((await maja.get(`${team}/members`)).json.value[2]).toMatchObject({
      userId: ids.visitor,
      roles: ["guest"],
      tenantId: "99999999-0000-4000-8000-000000000000",
    });
    const channel = (await maja.get(`${team}/channels`)).json.value[0];
    const folder = (await maja.get(`${team}/channels/${encodeURIComponent(channel.id)}/filesFolder`)).json;
    expect(folder).toMatchObject({ name: "Allmänt", folder: { childCount: 0 } });
    const withIds = await maja.get(
      `${team}/channels/${encodeURIComponent(channel.id)}/filesFolder?$select=id,sharepointIds`,
    );
    expect(withIds.json.sharepointIds.siteUrl).toBe("https://prov.sharepoint.example/sites/prov");
    expect(
      (await maja.get(`/v1.0/drives/${folder.parentReference.driveId}/items/${folder.id}`)).json.id,
    ).toBe(folder.id);
    expect((await (await asPerson(emulator, "sten", scope)).get(team)).status).toBe(403);
    expect((await (await asPerson(emulator, "maja", "User.Read")).get(team)).status).toBe(403);
  });
});
