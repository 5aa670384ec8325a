// The files in env/: the same names in each, and no secret of a real tenant in any of them.

import { readdirSync, readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { expect, test } from "vitest";
import { EnvError } from "#env/env-error.ts";
import { readEnv } from "#env/read-env.ts";

const FOLDER = new URL("../../env/", import.meta.url);
const read = (file: string) => parseEnv(readFileSync(new URL(file, FOLDER), "utf8"));
const isSecret = (name: string) => name.endsWith("_SECRET");

/** What only a real tenant has: whoever answers for the app, a machine that proves who it is, and limits of its own. */
const isForRealTenants = (name: string) =>
  /^(ORGANISATION_|SERVICE_(CERTIFICATE|FEDERATED|MANAGED|UNITS))/.test(name);

test("a real tenant's file has every name of this machine's, but for the secrets", () => {
  const local = Object.keys(read(".env.local"));
  const dev = Object.keys(read(".env.dev")).filter((name) => !isForRealTenants(name));
  expect(dev.sort()).toEqual(local.filter((name) => !isSecret(name)).sort());
});

test("no file but this machine's holds a secret", () => {
  const files = readdirSync(FOLDER).filter((file) => file.startsWith(".env.") && file !== ".env.local");
  expect(files).toContain(".env.dev");
  expect(files.flatMap((file) => Object.keys(read(file)).filter(isSecret))).toEqual([]);
});

test("nothing secret is named so that it would be built into the tab", () => {
  expect(Object.keys(read(".env.local")).filter((name) => name.startsWith("TAB_") && isSecret(name))).toEqual(
    [],
  );
});

test("the words in this machine's file open nothing elsewhere: a real place asks the environment for its own", () => {
  expect(() => readEnv("dev", {}, ["service"])).toThrow(EnvError);
});
