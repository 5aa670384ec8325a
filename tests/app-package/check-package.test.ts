// The package of this project is sound, and each fault that could be made in it is told: file, field, remedy.

import { describe, expect, test } from "vitest";
import { checkPackage, type PackageFiles } from "../../appPackage/check-package.ts";
import { plainPng } from "./png-bytes.ts";
import { placeholder, soundPackage, withFile, withText } from "./sound-package.ts";

test("the package as it is has no fault", () => {
  expect(checkPackage(soundPackage())).toEqual([]);
});

test("the manifest alone names every file", () => {
  expect([...soundPackage().keys()].sort()).toEqual([
    "color.png",
    "en.json",
    "manifest.json",
    "outline.png",
    "sharepoint-preview.png",
    "sv.json",
  ]);
});

const manifest = (from: string, to: string) => withText("manifest.json", from, to);
const long = "x".repeat(129);

const faults: [name: string, files: PackageFiles, told: RegExp][] = [
  [
    "a misspelt placeholder",
    manifest('"https://region.example"', `"${placeholder("ORGANISATION_UR")}"`),
    /manifest\.json, \$\{\{ORGANISATION_UR\}\}: no value is known/,
  ],
  ["a manifest that is no JSON", manifest("{", ""), /manifest\.json, the whole file: it is no JSON/],
  [
    "an unknown schema version",
    manifest('"manifestVersion": "1.29"', '"manifestVersion": "9.9"'),
    /manifestVersion: there is no schema for version "9\.9"\. Use 1\.29/,
  ],
  [
    "a schema version that is a path",
    manifest('"manifestVersion": "1.29"', '"manifestVersion": "../1.29"'),
    /manifestVersion: there is no schema/,
  ],
  [
    "an unknown field",
    manifest('"accentColor"', '"tint": 1, "accentColor"'),
    /manifest\.json, tint: .*Remove it, or correct its spelling/,
  ],
  ["a missing field", manifest('"accentColor": "#5B5FC7",', ""), /manifest\.json, accentColor: .*Add it/],
  [
    "an app id that is no GUID",
    soundPackage({ TEAMS_APP_ID: "uppdrag" }),
    /manifest\.json, id: .*Write it in the form/,
  ],
  [
    "a client id that is no GUID",
    soundPackage({ CLIENT_ID: "uppdrag" }),
    /manifest\.json, webApplicationInfo\.id: /,
  ],
  [
    "a name longer than Teams shows",
    manifest('"short": "Uppdrag"', `"short": "${"U".repeat(31)}"`),
    /name\.short: .*Shorten it to 30 characters/,
  ],
  [
    "a template longer than Teams shows",
    manifest("{count} påminnelser väntar i {group}", long),
    /activities\.activityTypes\[2\]\.templateText: .*Shorten it to 128/,
  ],
  [
    "a translated template longer than Teams shows",
    withText("en.json", "{count} reminders are waiting in {group}", long),
    /en\.json, activities\.activityTypes\[2\]\.templateText: .*Shorten it to 128/,
  ],
  [
    "a text the schema does not know",
    withText("en.json", '"staticTabs[0].name"', '"tab.name"'),
    /en\.json, tab\.name: .*Remove it/,
  ],
  [
    "a language file that is missing",
    withFile("en.json", undefined),
    /en\.json, the whole file: there is no such file/,
  ],
  [
    "a language file that is no JSON",
    withText("en.json", "{", ""),
    /en\.json, the whole file: it is no JSON/,
  ],
  [
    "a text missing in one language",
    withText("en.json", '"staticTabs[0].name": "My groups",', ""),
    /en\.json, staticTabs\[0\]\.name: it is missing, though sv\.json has it\. Translate it/,
  ],
  [
    "a text in one language alone",
    withText("en.json", '"staticTabs[0].name"', '"staticTabs[1].name"'),
    /en\.json, staticTabs\[1\]\.name: sv\.json has no such text/,
  ],
  [
    "a text that differs from the manifest",
    withText("sv.json", "Mina grupper", "Grupper"),
    /sv\.json, staticTabs\[0\]\.name: it does not say what manifest\.json says/,
  ],
  [
    "a default text that is missing",
    withText("sv.json", '"staticTabs[0].name": "Mina grupper",', ""),
    /sv\.json, staticTabs\[0\]\.name: it does not say/,
  ],
  [
    "a template with another parameter",
    withText("en.json", "by {lastDay} at", "by {day} at"),
    /en\.json, activities\.activityTypes\[0\]\.templateText: its parameters are \{day\}, \{obligation\}, in sv\.json \{lastDay\}, \{obligation\}/,
  ],
  [
    "a template without parameters",
    withText("en.json", "{count} reminders are waiting in {group}", "Reminders"),
    /its parameters are none, in sv\.json \{count\}, \{group\}/,
  ],
  [
    "an activity type twice",
    manifest('"type": "obligationLate"', '"type": "obligationDue"'),
    /activityTypes\[1\]\.type: "obligationDue" stands twice/,
  ],
  ["no icon", withFile("color.png", undefined), /manifest\.json, icons\.color: there is no file color\.png/],
  [
    "an icon that is no PNG",
    withFile("color.png", new TextEncoder().encode("GIF89a")),
    /color\.png, icons\.color: it is no PNG/,
  ],
  [
    "an icon of another size",
    withFile("color.png", plainPng(96, 192, [91, 95, 199, 255])),
    /color\.png, icons\.color: it is 96 × 192 pixels\. Draw it 192 × 192/,
  ],
  [
    "an outline of another size",
    withFile("outline.png", plainPng(20, 20, [255, 255, 255, 0])),
    /outline\.png, icons\.outline: it is 20 × 20 pixels\. Draw it 32 × 32/,
  ],
  [
    "a preview of another size",
    withFile("sharepoint-preview.png", plainPng(768, 1024, [0, 0, 0, 255])),
    /sharePointPreviewImage: it is 768 × 1024 pixels\. Draw it 1024 × 768/,
  ],
  [
    "an outline on a ground",
    withFile("outline.png", plainPng(32, 32, [255, 255, 255, 255])),
    /icons\.outline: it has no transparent ground/,
  ],
  [
    "an outline in colour",
    withFile("outline.png", plainPng(32, 32, [91, 95, 199, 255])),
    /icons\.outline: it has other colours than white/,
  ],
  [
    "an outline with nothing on it",
    withFile("outline.png", plainPng(32, 32, [255, 255, 255, 0])),
    /icons\.outline: it is empty/,
  ],
  [
    "a tab over plain http",
    soundPackage({ TAB_ENDPOINT: "http://uppdrag.region.example" }),
    /staticTabs\[0\]\.contentUrl: "http:.*" is not https/,
  ],
  [
    "a configuration page over plain http",
    soundPackage({ TAB_ENDPOINT: "http://uppdrag.region.example" }),
    /configurableTabs\[0\]\.configurationUrl: "http:.*" is not https/,
  ],
  [
    "a notice over plain http",
    soundPackage({ ORGANISATION_PRIVACY_URL: "http://region.example" }),
    /developer\.privacyUrl: .* is not https/,
  ],
  [
    "an address that is none",
    soundPackage({ ORGANISATION_URL: "https://" }),
    /developer\.websiteUrl: "https:\/\/" is no address/,
  ],
  [
    "a tab on a domain not trusted",
    soundPackage({ TAB_ENDPOINT: "https://annan.example" }),
    /staticTabs\[0\]\.contentUrl: no domain in validDomains covers annan\.example\. Add "annan\.example"/,
  ],
  [
    "a tab on a port not trusted",
    soundPackage({ TAB_ENDPOINT: "https://uppdrag.region.example:8443" }),
    /covers uppdrag\.region\.example:8443/,
  ],
  [
    "a star that would have to cover two labels",
    manifest('"validDomains": ["uppdrag.region.example"]', '"validDomains": ["*.example"]'),
    /no domain in validDomains covers uppdrag\.region\.example/,
  ],
  [
    "a domain with a scheme",
    soundPackage({ TAB_DOMAIN: "https://uppdrag.region.example" }),
    /validDomains\[0\]: "https:.*" is no domain/,
  ],
  [
    "a sign-in address of another host",
    manifest("brk-multihub://uppdrag.region.example", "brk-multihub://annan.example"),
    /nestedAppAuthInfo\[0\]\.redirectUri: "brk-multihub:\/\/annan\.example" names no domain/,
  ],
  [
    "a file nobody names",
    withFile("old.png", new Uint8Array()),
    /old\.png, the whole file: manifest\.json does not name it/,
  ],
];

describe("told before the package is made", () => {
  test.each(faults)("%s", (_, files, told) => {
    expect(checkPackage(files).join("\n")).toMatch(told);
  });
});

test("a star covers one label", () => {
  const files = withText(
    "manifest.json",
    '"validDomains": ["uppdrag.region.example"]',
    '"validDomains": ["*.region.example", "uppdrag.region.example"]',
  );
  expect(checkPackage(files)).toEqual([]);
});

test("several faults are told together, each as a text of its own", () => {
  const files = new Map(withText("sv.json", "Mina grupper", "Grupper"));
  files.delete("color.png");
  expect(checkPackage(files)).toHaveLength(2);
});
