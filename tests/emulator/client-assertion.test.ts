// An application without a secret: its own certificate, or another provider's word.
import { createHash } from "node:crypto";
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from "jose";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Emulator } from "#emulator/emulator.ts";
import { clientWith, origin, smallEmulator, tokenReply } from "./support/graph-client.ts";
import { type SelfSigned, selfSigned } from "./support/self-signed-certificate.ts";
import { ids, smallDirectory, tabApp, tenantId } from "./support/small-directory.ts";

const now = Date.parse("2026-03-02T06:00:00Z");
const seconds = now / 1000;
const year = 365 * 86_400_000;
const issuer = "https://token.actions.example";
const subject = "repo:Region/uppdrag:ref:refs/heads/main";
const audience = "api://AzureADTokenExchange";

let certificate: SelfSigned;
let other: SelfSigned;
let old: SelfSigned;
let provider: Awaited<ReturnType<typeof generateKeyPair>>;
let emulator: Emulator;

beforeAll(async () => {
  certificate = selfSigned("uppdrag", now - year, now + year);
  other = selfSigned("annan", now - year, now + year);
  old = selfSigned("gammal", now - 2 * year, now - year);
  provider = await generateKeyPair("RS256");
});

beforeEach(async () => {
  const directory = smallDirectory();
  const app = directory.apps[0];
  if (!app) throw new Error("the small directory has no application");
  delete app.secret;
  app.certificates = [{ pem: old.pem }, { pem: certificate.pem }];
  const jwks = { keys: [{ ...(await exportJWK(provider.publicKey)), kid: "one", alg: "RS256" }] };
  app.federatedCredentials = [{ issuer, subject, audience, jwks }];
  emulator = smallEmulator({ directory, now: () => now });
});

type Changes = { [claim in keyof JWTPayload]?: JWTPayload[claim] | undefined };

const claims: JWTPayload = {
  iss: tabApp,
  sub: tabApp,
  aud: `${origin}/${tenantId}/oauth2/v2.0/token`,
  nbf: seconds,
  exp: seconds + 600,
  jti: "a-guid",
};

const signedWith = (
  key: SelfSigned,
  changes: Changes = {},
  header: object = { "x5t#S256": key.x5tS256 },
  alg = "PS256",
) =>
  new SignJWT({ ...claims, ...changes } as JWTPayload)
    .setProtectedHeader({ alg, typ: "JWT", ...header })
    .sign(key.privateKey);

const federated = (changes: Changes = {}) =>
  new SignJWT({ iss: issuer, sub: subject, aud: audience, exp: seconds + 3600, ...changes } as JWTPayload)
    .setProtectedHeader({ alg: "RS256", kid: "one" })
    .sign(provider.privateKey);

const ask = (client_assertion: string, changes: Record<string, string> = {}) =>
  tokenReply(emulator, {
    grant_type: "client_credentials",
    client_id: tabApp,
    client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
    client_assertion,
    scope: "https://graph.microsoft.com/.default",
    ...changes,
  });

const refusal = async (assertion: string | Promise<string>) => {
  const { status, json } = await ask(await assertion);
  return [status, json.error, json.error_codes?.[0]];
};

describe("a certificate", () => {
  test.each([
    ["PS256 and SHA-256", "PS256", () => ({ "x5t#S256": certificate.x5tS256 })],
    ["RS256 and SHA-1", "RS256", () => ({ x5t: certificate.x5t })],
  ])("signs with %s, and the token opens the mailbox", async (_, alg, header) => {
    const { status, json } = await ask(await signedWith(certificate, {}, header(), alg));
    expect(status).toBe(200);
    const client = clientWith(emulator, json.access_token);
    expect((await client.get(`/v1.0/users/${ids.owner}/messages`)).status).toBe(200);
  });

  test.each([
    ["the tenant at this address", `${origin}/${tenantId}/v2.0`],
    ["Entra's own token endpoint", `https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`],
    ["Entra's own tenant", `https://login.microsoftonline.com/${tenantId}/v2.0`],
  ])("may be made out to %s", async (_, aud) => {
    expect((await ask(await signedWith(certificate, { aud }))).status).toBe(200);
  });

  test.each<[string, Changes, number]>([
    ["for another endpoint", { aud: "https://graph.microsoft.com" }, 700023],
    ["that has run out", { nbf: seconds - 700, exp: seconds - 100 }, 700024],
    ["that is not valid yet", { nbf: seconds + 600, exp: seconds + 900 }, 700024],
    ["that never runs out", { exp: undefined }, 700024],
    ["that is valid for an hour (advice that Entra is said not to enforce)", { exp: seconds + 3600 }, 700024],
    ["of another application", { iss: ids.owner, sub: ids.owner }, 700021],
    ["about somebody else", { sub: ids.owner }, 700021],
    ["without a jti (a guess)", { jti: undefined }, 50027],
  ])("signs in vain a statement %s", async (_, changes, number) => {
    expect(await refusal(signedWith(certificate, changes))).toEqual([401, "invalid_client", number]);
  });

  test("that is not registered, or has not signed, or has run out, opens nothing", async () => {
    expect(await refusal(signedWith(other))).toEqual([401, "invalid_client", 700027]);
    const stolen = signedWith(other, {}, { "x5t#S256": certificate.x5tS256 });
    expect(await refusal(stolen)).toEqual([401, "invalid_client", 700027]);
    expect(await refusal(signedWith(old))).toEqual([401, "invalid_client", 700024]);
    const { json } = await ask(await signedWith(other));
    expect(json.error_description).toContain(
      `Thumbprint of key used by client: '${Buffer.from(other.x5tS256, "base64url").toString("hex").toUpperCase()}'`,
    );
  });

  test("has to be named in the header, and the statement has to be one", async () => {
    expect(await refusal(signedWith(certificate, {}, {}))).toEqual([401, "invalid_client", 50027]);
    expect(await refusal("abc")).toEqual([401, "invalid_client", 50027]);
    const hmac = new SignJWT(claims)
      .setProtectedHeader({ alg: "HS256", "x5t#S256": certificate.x5tS256 } as never)
      .sign(createHash("sha256").update(certificate.pem).digest());
    expect(await refusal(hmac)).toEqual([401, "invalid_client", 50027]);
  });
});

describe("another provider's word", () => {
  test("opens what a secret opens, however long it lives", async () => {
    expect((await ask(await federated())).status).toBe(200);
  });

  test.each<[string, Changes, number]>([
    ["another issuer", { iss: "https://elsewhere.example" }, 700211],
    ["another subject", { sub: "repo:Region/annat" }, 700213],
    ["a subject in other capitals", { sub: subject.toLowerCase() }, 7002138],
    ["another audience", { aud: "api://annat" }, 700212],
    ["a time that has passed", { exp: seconds - 1 }, 700024],
  ])("with %s is refused", async (_, changes, number) => {
    expect(await refusal(federated(changes))).toEqual([401, "invalid_client", number]);
  });

  test("signed by somebody else is refused", async () => {
    const forged = await generateKeyPair("RS256");
    const word = new SignJWT({ iss: issuer, sub: subject, aud: audience, exp: seconds + 60 })
      .setProtectedHeader({ alg: "RS256", kid: "one" })
      .sign(forged.privateKey);
    expect(await refusal(word)).toEqual([401, "invalid_client", 700027]);
  });
});

test("another type of statement is refused; a secret is wrong where none is registered", async () => {
  const assertion = await signedWith(certificate);
  expect((await ask(assertion, { client_assertion_type: "saml" })).json.error_codes).toEqual([9002313]);
  const bySecret = await ask("", { client_secret: "a secret for tests" });
  expect([bySecret.status, bySecret.json.error_codes]).toEqual([401, [7000215]]);
});
