// The host page in a real Chromium, holding a fixture tab that is nothing but Microsoft's own TeamsJS and MSAL.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { build } from "vite";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { person, sharedMailbox } from "#demo/people.ts";
import { buildPage } from "#host/builds.ts";
import { demoPlace } from "#host/demo-place.ts";
import { formatDeepLink } from "#host/page/deep-link.ts";
import { launchChromium } from "../support/chromium.ts";
import { type LocalHost, startLocalHost } from "../support/local-host.ts";

const channel = "19:rag-diabetesfot-allmant@thread.tacv2";
const bareChannel = "19:rsg-patientsakerhet-allmant@thread.tacv2";
const built = mkdtempSync(join(tmpdir(), "uppdrag-pages-"));
const folders = { page: join(built, "page"), tab: join(built, "tab") };
let host: LocalHost;
let browser: Browser;
let page: Page;
let problems: string[] = [];
let reminded = 0;

beforeAll(async () => {
  await Promise.all([buildPage(folders.page), buildFixture()]);
  host = await startLocalHost({
    folders,
    isEmpty: false,
    remind: async () => {
      reminded += 1;
      return reminded === 3
        ? { ok: false, problem: "The service has no secret." }
        : { ok: true, summary: { sent: reminded === 1 ? 2 : 0, failed: reminded === 1 ? 1 : 0 } };
    },
  });
  await sendTo("elin");
  await mailTo("gun.ahlstrom@exempel-kommun.example");
  browser = await launchChromium();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await host?.close();
  rmSync(built, { recursive: true, force: true });
});

beforeEach(async () => {
  problems = [];
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  page.on("pageerror", (error) => problems.push(error.message));
  // TeamsJS asks for its list of hosts at import; there is no world here to ask.
  await page.route("https://res.cdn.office.net/**", (route) => route.fulfill({ json: { validOrigins: [] } }));
});

afterEach(async () => {
  await page.close();
  expect(problems).toEqual([]);
});

test("a tab with Microsoft's own libraries signs in as the chosen person and calls Graph", async () => {
  const tab = await open(`?person=anna&open=personal`);
  await says(tab, "how", "silent");
  await says(tab, "me", "Anna Lindgren");
  await page.getByLabel("Jag är").selectOption({ label: "Gustav Tholin, Region Örebro län" });
  await says(tab, "me", "Gustav Tholin");
}, 60_000);

test("when sign-in needs the person, MSAL is told and asks again with a popup", async () => {
  const tab = await open("?person=lena&interaction=1");
  await says(tab, "how", "popup");
  await says(tab, "me", "Lena Åkerblom");
}, 60_000);

test("a channel's tab gets its channel, site and page, and the theme while it stands", async () => {
  const tab = await open(`?person=elin&open=channel:${channel}&sub=plan-report/x&locale=en`);
  await says(tab, "sub", "plan-report/x");
  const context = JSON.parse((await tab.locator("#context").textContent()) ?? "");
  expect(context).toMatchObject({
    app: { locale: "en-us", host: { name: "Teams" } },
    page: { frameContext: "content" },
    channel: { id: channel },
    sharePointSite: { teamSitePath: "/sites/rag-diabetesfot" },
  });
  await page.getByLabel("Theme").selectOption("contrast");
  await says(tab, "theme", "contrast");
  await says(tab, "sub", "plan-report/x");
}, 60_000);

test("a configuration page saves a tab, and it is still there after a reload", async () => {
  await open(`?person=anna&open=channel:${bareChannel}`, false);
  await page.getByRole("button", { name: "Lägg till flik" }).click();
  // The page that is configured says who is here as well: only the answer tells that the tab has been kept.
  const kept = page.waitForResponse((answer) => answer.url().includes("/_host/tabs/") && answer.ok());
  await page.getByRole("button", { name: "Spara" }).click();
  await kept;
  const tab = page.frameLocator("iframe");
  await says(tab, "me", "Anna Lindgren");
  await page.reload();
  await page.getByText("Fixture tab").waitFor();
  expect(await page.locator("iframe").getAttribute("src")).toBe("/tab/index.html?group=fixture");
}, 60_000);

test("a link out of the tab is followed or refused, and another page of the app is opened", async () => {
  const tab = await open("?person=anna&open=personal");
  await says(tab, "me", "Anna Lindgren");
  await tab.getByRole("button", { name: "Open link" }).click();
  await says(tab, "answer", "The link leads nowhere here.");
  await tab.getByRole("button", { name: "Navigate to app" }).click();
  await says(tab, "sub", "there");
}, 60_000);

test("a person sees only their own teams, and another team's channel not at all", async () => {
  await open(`?person=birgitta&open=channel:${channel}`, false);
  await page.getByText("Du är inte med i det teamet.").waitFor();
  expect(await page.locator(".team-name").allInnerTexts()).toEqual([
    expect.stringContaining("RSG Stöd för utveckling"),
  ]);
}, 60_000);

test("tonight's reminders are told in words: sent, nothing new, and why not", async () => {
  await open("?person=anna", false);
  const button = page.getByRole("button", { name: "Kör nattens påminnelser" });
  for (const sentence of [
    "2 påminnelser skickade, 1 misslyckades.",
    "Inga påminnelser skickades: det finns inget nytt att påminna om.",
  ]) {
    await button.click();
    await page.getByRole("status").filter({ hasText: sentence }).waitFor();
  }
  await button.click();
  await page.getByRole("status").filter({ hasText: "The service has no secret." }).waitFor();
  // The browser itself notes the refusal.
  problems = problems.filter((problem) => !problem.includes("502"));
}, 60_000);

test("what was sent is told with its recipient, and its link opens as the one it went to", async () => {
  await open("?person=anna&open=activity", false);
  await page.getByText("Till Elin Sjöstrand").waitFor();
  await page.getByRole("button", { name: "Öppna som Elin Sjöstrand" }).click();
  const tab = page.frameLocator("iframe");
  await says(tab, "me", "Elin Sjöstrand");
  await says(tab, "sub", "plan-report/x");
  expect(await page.locator("#person").inputValue()).toBe(person("elin").id);
}, 60_000);

test("a mail is shown as a mail: its letter on demand, that it came back, and no button where no link is", async () => {
  await open("?person=anna&open=activity", false);
  const mail = page.locator(".feed li").filter({ hasText: "Svara på fråga 3" });
  await mail.getByText("E-post från uppdrag.paminnelser@samverkan.example").waitFor();
  await mail.getByText("Till gun.ahlstrom@exempel-kommun.example").waitFor();
  await mail.getByText("Kom tillbaka: adressen finns inte.").waitFor();
  expect(await mail.getByText("Frågan väntar på svar.").isVisible()).toBe(false);
  await mail.getByText("Läs hela brevet").click();
  await mail.getByText("Frågan väntar på svar.").waitFor();
  expect(await mail.getByRole("button").count()).toBe(0);
  expect(await page.locator("#person").getByText("Uppdrag påminnelser").count()).toBe(0);
}, 60_000);

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

test.each([
  [1280, "default", "sv", "personal"],
  [1280, "dark", "en", `channel:${channel}`],
  [1280, "contrast", "sv", "activity"],
  [320, "default", "en", `configure:${bareChannel}`],
  [320, "dark", "sv", "activity"],
])(
  "at %i px in %s and %s, %s is free of axe violations and sideways scrolling",
  async (width, theme, locale, place) => {
    await page.setViewportSize({ width, height: 800 });
    await open(`?person=ingrid&open=${place}&theme=${theme}&locale=${locale}`, false);
    await page.locator("#stage h1").waitFor();
    await page.evaluate(axe);
    const violations: string[] = await page.evaluate(
      "axe.run(document, { iframes: false }).then(({ violations }) => violations.map((v) => v.id + ' ' + v.nodes[0].html))",
    );
    expect(violations).toEqual([]);
    const overflow = await page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
    expect(overflow).toBeLessThanOrEqual(0);
  },
  30_000,
);

async function open(address: string, waits = true): Promise<FrameLocator> {
  await page.goto(`${host.url}/${address}`);
  const tab = page.frameLocator("iframe");
  if (waits) await tab.locator("#me").filter({ hasText: /\w/ }).waitFor();
  return tab;
}

async function says(tab: FrameLocator, id: string, text: string): Promise<void> {
  await tab.locator(`#${id}`).filter({ hasText: text }).waitFor({ timeout: 15_000 });
}

/** One notice through Graph itself, as the service sends it. */
async function serviceHeaders(): Promise<Record<string, string>> {
  const place = demoPlace({});
  const tokens = await fetch(`${host.url}/${place.tenantId}/oauth2/v2.0/token`, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "client_credentials",
      client_id: place.clientId,
      client_secret: place.clientSecret,
      scope: "https://graph.microsoft.com/.default",
    }),
  });
  const { access_token }: { access_token: string } = await tokens.json();
  return { Authorization: `Bearer ${access_token}`, "Content-Type": "application/json" };
}

async function mailTo(address: string): Promise<void> {
  const answer = await fetch(`${host.url}/v1.0/users/${sharedMailbox.mail}/sendMail`, {
    method: "POST",
    headers: await serviceHeaders(),
    body: JSON.stringify({
      message: {
        subject: "Svara på fråga 3",
        body: { contentType: "html", content: "<p>Hej Gun!</p><p>Frågan väntar på svar.</p>" },
        toRecipients: [{ emailAddress: { address } }],
      },
    }),
  });
  expect(answer.status).toBe(202);
}

async function sendTo(short: string): Promise<void> {
  const place = demoPlace({});
  const link = {
    appId: place.teamsAppId,
    entityId: "group-x",
    subPageId: "plan-report/x",
    channelId: channel,
  };
  const answer = await fetch(`${host.url}/v1.0/users/${person(short).id}/teamwork/sendActivityNotification`, {
    method: "POST",
    headers: await serviceHeaders(),
    body: JSON.stringify({
      topic: {
        source: "text",
        value: "Uppdrag",
        webUrl: formatDeepLink(link, "Uppdrag", "https://example.org/"),
      },
      activityType: "systemDefault",
      templateParameters: [{ name: "systemDefaultText", value: "Rapporten ska in" }],
      previewText: { content: "Sju dagar kvar." },
    }),
  });
  expect(answer.status).toBe(204);
}

function buildFixture() {
  return build({
    configFile: false,
    root: fileURLToPath(new URL("./fixture-tab", import.meta.url)),
    base: "./",
    logLevel: "warn",
    build: { outDir: folders.tab, emptyOutDir: true, target: "es2023", minify: false },
  });
}
