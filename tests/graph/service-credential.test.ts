// Each way in which the service proves who it is, as the token endpoint sees it; and one sentence for each that is of no use.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decodeProtectedHeader, jwtVerify } from "jose";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { ServiceCredential } from "#graph/service-credential.ts";
import { createServiceTokenSource } from "#graph/service-token-source.ts";
import { openEmulator } from "../support/emulator.ts";
import { makeCertificate } from "../support/make-certificate.ts";
import { tenantId, testDirectory } from "../support/test-directory.ts";

const clientId = "22222222-bbbb-4bbb-8bbb-000000000001";
const tokenUrl = "https://login.example/11111111-aaaa-4aaa-8aaa-000000000001/oauth2/v2.0/token";
const valid = makeCertificate("2020-01-01", "2120-01-01");

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "credential-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const granted = () => Response.json({ token_type: "Bearer", expires_in: 3600, access_token: "the token" });

/** A token source and the requests that it has made. */
function source(credential: ServiceCredential, answer: (request: Request) => Response = granted) {
  const asked: { url: string; form: URLSearchParams; headers: Headers }[] = [];
  const tokens = createServiceTokenSource({
    ...credential,
    tokenUrl,
    clientId,
    wait: async () => {},
    fetch: async (input, init) => {
      const request = new Request(input, init);
      asked.push({
        url: request.url,
        form: new URLSearchParams(await request.clone().text()),
        headers: request.headers,
      });
      return answer(request);
    },
  });
  return { tokens, asked };
}

/** What the source says instead of giving a token. */
async function refusal(credential: ServiceCredential, answer?: () => Response): Promise<string> {
  const error: unknown = await source(credential, answer)
    .tokens.token()
    .catch((cause: unknown) => cause);
  expect(error).toMatchObject({ name: "GraphError", code: "signed-out" });
  return (error as { detail: string }).detail.replace(folder, "…");
}

it("a certificate signs a statement for this tenant's token endpoint, and nothing else is asked of anybody", async () => {
  const { tokens, asked } = source({ certificateFile: file("good.pem", valid.certificate + valid.key) });
  expect(await tokens.token()).toBe("the token");
  expect(asked.map(({ url }) => url.split("?")[0])).toEqual([tokenUrl]);
  const form = asked[0]?.form;
  expect(form?.get("scope")).toBe("https://graph.microsoft.com/.default");
  expect(form?.get("client_assertion_type")).toBe("urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
  const statement = form?.get("client_assertion") ?? "";
  await jwtVerify(statement, valid.publicKey, {
    issuer: clientId,
    subject: clientId,
    audience: tokenUrl,
    // The library rounds the second in which it begins upwards.
    clockTolerance: 2,
  });
  expect(decodeProtectedHeader(statement)["x5t#S256"]).toMatch(/^[\w-]{43}$/);
});

it("the emulated Entra takes the statement of a registered certificate over plain http on this machine, and no other's", async () => {
  const directory = testDirectory();
  const [app] = directory.apps;
  if (!app) throw new Error("The tenant has no application.");
  app.certificates = [{ pem: valid.certificate }];
  const emulator = openEmulator({ directory });
  const sourceOf = (certificateFile: string) =>
    createServiceTokenSource({
      certificateFile,
      tokenUrl: `http://127.0.0.1:41999/${tenantId}/oauth2/v2.0/token`,
      clientId: app.clientId,
      fetch: emulator.fetch,
    });
  const own = sourceOf(file("registered.pem", valid.certificate + valid.key));
  expect(await own.token()).toMatch(/^ey/);
  const stranger = makeCertificate("2020-01-01", "2120-01-01");
  const other = sourceOf(file("stranger.pem", stranger.certificate + stranger.key));
  await expect(other.token()).rejects.toMatchObject({
    code: "signed-out",
    detail: expect.stringContaining("AADSTS700027") as string,
  });
  emulator.close();
});

it("a federated token is handed on as the platform wrote it, read anew each time", async () => {
  const path = file("token", "first\n");
  const { tokens, asked } = source({ federatedTokenFile: path });
  await tokens.token();
  file("token", "second\n");
  await tokens.token({ forceRefresh: true });
  expect(asked.map(({ form }) => form.get("client_assertion"))).toEqual(["first", "second"]);
});

it("a managed identity's token for the exchange is the proof", async () => {
  const before = { ...process.env };
  process.env.IDENTITY_ENDPOINT = "http://127.0.0.1:1/msi/token";
  process.env.IDENTITY_HEADER = "known to the machine alone";
  try {
    const identity = () =>
      Response.json({
        access_token: "of the identity",
        expires_on: Math.floor(Date.now() / 1000) + 86_400,
        resource: "api://AzureADTokenExchange",
        token_type: "Bearer",
      });
    const { tokens, asked } = source({ managedIdentity: { clientId: "its id" } }, ({ url }) =>
      url.startsWith("http://127.0.0.1:1/") ? identity() : granted(),
    );
    expect(await tokens.token()).toBe("the token");
    const query = new URL(asked[0]?.url ?? "").searchParams;
    expect([query.get("resource"), query.get("client_id")]).toEqual(["api://AzureADTokenExchange", "its id"]);
    expect(asked[0]?.headers.get("X-IDENTITY-HEADER")).toBe("known to the machine alone");
    expect(asked[1]?.form.get("client_assertion")).toBe("of the identity");
  } finally {
    process.env.IDENTITY_ENDPOINT = before.IDENTITY_ENDPOINT ?? "";
    process.env.IDENTITY_HEADER = before.IDENTITY_HEADER ?? "";
  }
});

it("a file that is of no use is told in a sentence", async () => {
  const old = makeCertificate("2020-01-01", "2024-02-03");
  const early = makeCertificate("2119-05-06", "2120-01-01");
  const certificate = (name: string, content: string) => refusal({ certificateFile: file(name, content) });
  expect(await refusal({ certificateFile: join(folder, "none.pem") })).toBe(
    "The file …/none.pem cannot be read.",
  );
  expect(await refusal({ federatedTokenFile: join(folder, "none") })).toBe("The file …/none cannot be read.");
  expect(await certificate("half.pem", valid.certificate)).toBe(
    "The file …/half.pem must hold a certificate and its private key as PEM, the key without a password.",
  );
  expect(await certificate("old.pem", old.certificate + old.key)).toBe(
    "The certificate in …/old.pem ran out on 2024-02-03: make a new one.",
  );
  expect(await certificate("early.pem", early.certificate + early.key)).toBe(
    "The certificate in …/early.pem is not valid before 2119-05-06.",
  );
  expect(await certificate("mixed.pem", valid.certificate + old.key)).toBe(
    "The certificate and the private key in …/mixed.pem do not belong together.",
  );
});

it("what Entra refuses is told by the first line of its own words", async () => {
  const wrongAudience = () =>
    Response.json(
      {
        error: "invalid_client",
        error_description:
          "AADSTS700212: No matching federated identity record found for presented assertion audience 'api://x'.\r\nTrace ID: 1",
        error_codes: [700212],
      },
      { status: 401 },
    );
  expect(await refusal({ federatedTokenFile: file("other", "x") }, wrongAudience)).toBe(
    `No token for application ${clientId}: AADSTS700212: No matching federated identity record found for presented assertion audience 'api://x'.`,
  );
});

it("the claims that Graph demands are asked for", async () => {
  const claims = '{"access_token":{"nbf":{"essential":true,"value":"1"}}}';
  const { tokens, asked } = source({ clientSecret: "s" });
  await tokens.token({ forceRefresh: true, claims });
  expect(JSON.parse(asked[0]?.form.get("claims") ?? "null")).toMatchObject(JSON.parse(claims));
});
