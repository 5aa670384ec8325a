// The configuration of a place: the environment wins, secrets are asked for only when needed, and everything wrong is told at once.

import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { EnvError } from "#env/env-error.ts";
import { readEnv } from "#env/read-env.ts";

const TENANT = "7b9b1c2e-7a3d-4c1b-9f7e-2f3d4b5a6c7f";
const CLIENT = "6a9b1c2e-7a3d-4c1b-9f7e-2f3d4b5a6c7e";
const REAL = {
  TAB_TENANT_ID: TENANT,
  TAB_CLIENT_ID: CLIENT,
  TAB_TEAMS_APP_ID: "5f9b1c2e-7a3d-4c1b-9f7e-2f3d4b5a6c7d",
  TAB_SITE_HOST: "region.sharepoint.example",
  SERVICE_TOKEN_URL: `https://login.microsoftonline.com/${TENANT}/oauth2/v2.0/token`,
  SERVICE_CLIENT_ID: CLIENT,
  SERVICE_CLIENT_SECRET: "of the service",
  SETUP_CLIENT_ID: "8c9b1c2e-7a3d-4c1b-9f7e-2f3d4b5a6c70",
  SETUP_CLIENT_SECRET: "of the set-up",
};

/** The problems that reading `name` meets; none when it is sound. */
function problems(name: string, overrides: Record<string, string | undefined>): readonly string[] {
  try {
    readEnv(name, overrides, ["service", "setup"]);
    return [];
  } catch (error) {
    if (error instanceof EnvError) return error.problems;
    throw error;
  }
}

test("this machine's place is complete as it stands", () => {
  expect(readEnv("local", {}, ["service", "setup"])).toEqual({
    tenantId: "11111111-aaaa-4aaa-8aaa-000000000001",
    clientId: "22222222-bbbb-4bbb-8bbb-000000000001",
    teamsAppId: "33333333-cccc-4ccc-8ccc-000000000001",
    siteHost: "samverkan.sharepoint.example",
    registerSite: "/sites/uppdrag",
    coordinationSite: "/sites/uppdrag-samordning",
    graphUrl: "http://127.0.0.1:5300/v1.0",
    tokenUrl: "http://127.0.0.1:5300/11111111-aaaa-4aaa-8aaa-000000000001/oauth2/v2.0/token",
    credential: { clientSecret: "only-the-emulator-knows-the-service" },
    mailbox: "uppdrag.paminnelser@samverkan.example",
    unitsPerMinute: null,
    setupClientId: "22222222-bbbb-4bbb-8bbb-000000000002",
    setupClientSecret: "only-the-emulator-knows-the-setup",
  });
});

test("secrets are handed out only to those who need them", () => {
  expect(Object.keys(readEnv("local", {})).join()).not.toMatch(/secret|setup/i);
  expect(readEnv("local", {}, ["service"])).not.toHaveProperty("setupClientSecret");
  expect(readEnv("local", {}, ["setup"])).not.toHaveProperty("credential");
});

test("Graph on another port takes the token address with it", () => {
  const { graphUrl, tokenUrl } = readEnv("local", { SERVICE_GRAPH_URL: "http://127.0.0.1:41234/v1.0" });
  expect([graphUrl, new URL(tokenUrl).port]).toEqual(["http://127.0.0.1:41234/v1.0", "41234"]);
});

test("the environment wins over the file, but an empty variable counts as not set", () => {
  const overrides = {
    TAB_REGISTER_SITE: "/sites/annan",
    TAB_COORDINATION_SITE: " ",
    TAB_SITE_HOST: undefined,
  };
  expect(readEnv("local", overrides)).toMatchObject({
    registerSite: "/sites/annan",
    coordinationSite: "/sites/uppdrag-samordning",
    siteHost: "samverkan.sharepoint.example",
  });
});

test("a template that nobody filled in says everything that is missing, each once", () => {
  const told = problems("dev", {});
  const variables = told.map((sentence) => /^(?:\w+, )*(?:\w+ or )?(\w+) is not set: /.exec(sentence)?.[1]);
  expect(variables.sort()).toEqual(Object.keys(REAL).sort());
  expect(
    told.every((sentence) => / (write .* in env\/\.env\.dev|give .* in the environment)/.test(sentence)),
  ).toBe(true);
});

test("without needs no secret is asked for", () => {
  const { SERVICE_CLIENT_SECRET, SETUP_CLIENT_SECRET, SETUP_CLIENT_ID, SERVICE_CLIENT_ID, ...rest } = REAL;
  expect(readEnv("dev", rest).graphUrl).toBe("https://graph.microsoft.com/v1.0");
  expect(() => readEnv("dev", rest, ["service"])).toThrow(
    "SERVICE_CERTIFICATE_FILE, SERVICE_FEDERATED_TOKEN_FILE, SERVICE_MANAGED_IDENTITY or SERVICE_CLIENT_SECRET is not set",
  );
  expect(() =>
    readEnv("dev", { ...rest, SERVICE_CLIENT_ID, SERVICE_CLIENT_SECRET }, ["service"]),
  ).not.toThrow();
  expect(() => readEnv("dev", { ...rest, SETUP_CLIENT_ID, SETUP_CLIENT_SECRET }, ["setup"])).not.toThrow();
});

test("a filled-in place is read", () => {
  expect(problems("dev", REAL)).toEqual([]);
});

test.each([
  ["TAB_TENANT_ID", "contoso.onmicrosoft.com", "must be a GUID"],
  ["TAB_TEAMS_APP_ID", "00000000-0000-0000-0000-000000000000", "must be a GUID"],
  ["TAB_SITE_HOST", "https://region.sharepoint.example", "must be a host name alone"],
  ["TAB_REGISTER_SITE", "sites/uppdrag", "must be the path of a SharePoint site"],
  ["TAB_REGISTER_SITE", "/sites/uppdrag/Lists", "must be the path of a SharePoint site"],
  ["SERVICE_GRAPH_URL", "http://graph.microsoft.com/v1.0", "must begin with https://"],
  ["SERVICE_GRAPH_URL", "https://graph.microsoft.com/v1.0/", "must not end with a slash"],
  ["SERVICE_GRAPH_URL", "/v1.0", "must be a whole address"],
  ["SERVICE_TOKEN_URL", "//annan.example/token", "must be a whole address"],
  [
    "SERVICE_TOKEN_URL",
    "https://name:word@login.microsoftonline.com/x",
    "must hold no name, password, ? or #",
  ],
  [
    "SERVICE_TOKEN_URL",
    "https://login.microsoftonline.com/common/oauth2/v2.0/token",
    "does not name the tenant",
  ],
  ["SERVICE_MAILBOX", "Uppdrag <uppdrag@region.example>", "must be one mail address"],
  ["SERVICE_UNITS_PER_MINUTE", "39", "must be a whole number from 40"],
  ["SERVICE_UNITS_PER_MINUTE", "1e3", "must be a whole number from 40"],
  ["SERVICE_CLIENT_ID", TENANT, "SERVICE_CLIENT_ID differs from TAB_CLIENT_ID"],
  ["TAB_COORDINATION_SITE", "/sites/uppdrag", "are the same site"],
])("%s as %s is refused, and nothing else with it", (variable, value, sentence) => {
  const told = problems("dev", { ...REAL, [variable]: value });
  // A wrong tenant or client is also another one than its neighbour's: only well-formed values are compared.
  expect(told).toHaveLength(1);
  expect(told[0]).toContain(sentence);
});

const { SERVICE_CLIENT_SECRET: _, ...withoutSecret } = REAL;
const someFile = fileURLToPath(import.meta.url);

test.each([
  ["SERVICE_CERTIFICATE_FILE", someFile, { certificateFile: someFile }],
  ["SERVICE_FEDERATED_TOKEN_FILE", someFile, { federatedTokenFile: someFile }],
  ["SERVICE_MANAGED_IDENTITY", "system", { managedIdentity: { clientId: null } }],
  ["SERVICE_MANAGED_IDENTITY", CLIENT, { managedIdentity: { clientId: CLIENT } }],
  ["SERVICE_CLIENT_SECRET", "of the service", { clientSecret: "of the service" }],
])("the service signs in by %s alone", (variable, value, credential) => {
  expect(readEnv("dev", { ...withoutSecret, [variable]: value }, ["service"]).credential).toEqual(credential);
});

test("two ways to sign in are one too many, and the sentence names both", () => {
  expect(problems("dev", { ...REAL, SERVICE_MANAGED_IDENTITY: "system" })).toEqual([
    "SERVICE_MANAGED_IDENTITY and SERVICE_CLIENT_SECRET are given together: the service signs in in one way, so leave one of them.",
  ]);
});

test.each([
  ["SERVICE_CERTIFICATE_FILE", "no/such.pem", "must be a file that exists"],
  ["SERVICE_FEDERATED_TOKEN_FILE", "no/such", "must be a file that exists"],
  ["SERVICE_MANAGED_IDENTITY", "mine", 'must be "system" or the client id'],
])("%s as %s is refused in one sentence", (variable, value, sentence) => {
  const told = problems("dev", { ...withoutSecret, [variable]: value });
  expect(told).toHaveLength(1);
  expect(told[0]).toContain(`${variable} is "${value}" but ${sentence}`);
});

test("the mailbox and the units of a minute are the service's own, and need not be said", () => {
  const said = { SERVICE_MAILBOX: "uppdrag@region.example", SERVICE_UNITS_PER_MINUTE: "2000" };
  expect(readEnv("dev", { ...REAL, ...said }, ["service"])).toMatchObject({
    mailbox: "uppdrag@region.example",
    unitsPerMinute: 2000,
  });
  expect(readEnv("dev", REAL, ["service"])).toMatchObject({ mailbox: null, unitsPerMinute: null });
});

test("a secret never stands in a problem", () => {
  const told = problems("dev", { ...REAL, TAB_TENANT_ID: "x", SERVICE_CLIENT_ID: "y" }).join("\n");
  expect(told).not.toMatch(/of the service|of the set-up/);
});

test.each(["nowhere", "../env/.env.dev", "", "dev/../local"])("there is no place called %j", (name) => {
  expect(() => readEnv(name, REAL)).toThrow("copy env/.env.dev to that name");
});
