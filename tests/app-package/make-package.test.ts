// From a place to the zip: values in, the same bytes out each time, and a clear no when the place is half configured.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import { expect, onTestFinished, test } from "vitest";
import { fillPlaceholders } from "../../appPackage/fill-placeholders.ts";
import { readPlaceholders } from "../../appPackage/read-placeholders.ts";
import { zipPackage } from "../../appPackage/zip-package.ts";
import { placeholder, soundPackage, VALUES } from "./sound-package.ts";

const TENANT = "7b9b1c2e-7a3d-4c1b-9f7e-2f3d4b5a6c7f";
const PLACE = {
  TAB_TENANT_ID: TENANT,
  TAB_CLIENT_ID: VALUES.CLIENT_ID,
  TAB_TEAMS_APP_ID: VALUES.TEAMS_APP_ID,
  TAB_AUTHORITY: `https://login.microsoftonline.com/${TENANT}`,
  TAB_SITE_HOST: "region.sharepoint.example",
  TAB_ENDPOINT: VALUES.TAB_ENDPOINT,
  TAB_DOMAIN: VALUES.TAB_DOMAIN,
  ORGANISATION_NAME: VALUES.ORGANISATION_NAME,
  ORGANISATION_URL: VALUES.ORGANISATION_URL,
  ORGANISATION_PRIVACY_URL: VALUES.ORGANISATION_PRIVACY_URL,
  ORGANISATION_TERMS_URL: VALUES.ORGANISATION_TERMS_URL,
};

test("a filled-in place gives every placeholder its value", () => {
  expect(readPlaceholders("dev", PLACE, "1.2.3")).toEqual(VALUES);
});

test.each(Object.keys(PLACE))("without %s there is no package", (variable) => {
  expect(() => readPlaceholders("dev", { ...PLACE, [variable]: "" }, "1.2.3")).toThrow(
    `${variable} is not set: write`,
  );
});

test.each([
  [
    "TAB_AUTHORITY",
    "https://login.microsoftonline.com/common",
    "TAB_AUTHORITY does not end with TAB_TENANT_ID",
  ],
  ["TAB_DOMAIN", "annan.example", "TAB_DOMAIN is not the host of TAB_ENDPOINT"],
  ["TAB_ENDPOINT", "http://uppdrag.region.example", "must begin with https://"],
  ["ORGANISATION_NAME", "R".repeat(33), "must have at most 32 characters"],
])("%s as %s is refused", (variable, value, sentence) => {
  expect(() => readPlaceholders("dev", { ...PLACE, [variable]: value }, "1.2.3")).toThrow(sentence);
});

test("a value with quotation marks stays one JSON string", () => {
  const filled = fillPlaceholders(`{"name": "${placeholder("NAME")}", "same": "${placeholder(" NAME ")}"}`, {
    NAME: 'Region "Nord" \\ $&',
  });
  expect(JSON.parse(filled)).toEqual({ name: 'Region "Nord" \\ $&', same: 'Region "Nord" \\ $&' });
});

test("the zip holds the files at its top, and the same files give the same bytes", () => {
  const files = soundPackage();
  const zip = zipPackage(files);
  expect(zipPackage(new Map([...files].reverse()))).toEqual(zip);
  const unzipped = unzipSync(zip);
  expect(Object.keys(unzipped)).toEqual([...files.keys()].sort());
  expect(JSON.parse(strFromU8(unzipped["manifest.json"] ?? new Uint8Array()))).toMatchObject({
    id: VALUES.TEAMS_APP_ID,
  });
});

/** Runs the command in a folder of its own; `files` are the names it wrote. */
function run(args: readonly string[], environment: Record<string, string> = {}) {
  const out = mkdtempSync(join(tmpdir(), "package-"));
  onTestFinished(() => rmSync(out, { recursive: true }));
  const command = fileURLToPath(new URL("../../appPackage/make-package.ts", import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, "--out", out, ...args], {
    env: environment,
    encoding: "utf8",
  });
  return { status, stdout, stderr, files: readdirSync(out) };
}

test("the command writes the zip of a filled-in place and says what it did", () => {
  const { status, stdout, stderr, files } = run([], PLACE);
  expect({ status, stderr, files }).toEqual({
    status: 0,
    stderr: "",
    files: [expect.stringMatching(/^uppdrag-[\d.]+\.zip$/)],
  });
  expect(stdout).toContain("Filled the manifest with the values of env/.env.dev.");
});

test.each([
  [
    "this machine's place",
    ["--env", "local"],
    "env/.env.local is not packaged: Teams loads pages over https only",
  ],
  ["a place nobody filled in", ["--env", "dev"], "TAB_TENANT_ID is not set: write"],
  ["a place that is not there", ["--env", "nowhere"], "there is no env/.env.nowhere: copy env/.env.dev"],
  ["a misspelt option", ["--envv", "dev"], "Unknown option '--envv'"],
])("the command refuses %s and writes nothing", (_, args, sentence) => {
  const { status, stdout, stderr, files } = run(args);
  expect({ status, stdout, files }).toEqual({ status: 1, stdout: "", files: [] });
  expect(stderr).toContain(sentence);
});
