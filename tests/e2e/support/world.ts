// A whole world for one test file: everything `npm start` starts, in a process of its own with a fresh data folder, and
// one Chromium. Closing it ends both and removes the folder.
import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { launchChromium } from "../../support/chromium.ts";
import { filledTenant } from "./filled-tenant.ts";

export interface OpenAs {
  person: string;
  /** A channel's id, "configure:" and a channel's id, or the personal app. */
  open?: string;
  sub?: string;
  theme?: "default" | "dark" | "contrast";
  locale?: "sv" | "en";
  width?: number;
  height?: number;
  /** The whole host page around the tab, rather than the tab alone. */
  whole?: boolean;
}

export interface Tab {
  page: Page;
  frame: FrameLocator;
  /** What the browser's console called an error, and what was thrown there. */
  errors: string[];
  close: () => Promise<void>;
}

export interface LoggedRequest {
  method: string;
  url: string;
  status: number;
  units: number;
  batch: string | null;
  who: string | null;
}

export interface OutboxRow {
  at: string;
  channel: string;
  to: string;
  text: string;
  webUrl: string;
  replaced?: boolean;
}

export interface World {
  url: string;
  browser: Browser;
  openTab: (as: OpenAs) => Promise<Tab>;
  requests: () => Promise<LoggedRequest[]>;
  forgetRequests: () => Promise<void>;
  outbox: () => Promise<OutboxRow[]>;
  faults: (...faults: object[]) => Promise<void>;
  /** A person's own token, for speaking to Graph past the product. */
  tokenOf: (person: string, scope?: string) => Promise<string>;
  graph: (person: string, method: string, path: string, body?: unknown) => Promise<Response>;
  close: () => Promise<void>;
}

export const register = "/sites/samverkan.sharepoint.example:/sites/uppdrag:";

/** A started world. Fails with what the server printed when it does not start. */
export async function startWorld(): Promise<World> {
  const dataDir = mkdtempSync(join(tmpdir(), "uppdrag-e2e-"));
  const filled = process.env[filledTenant];
  if (filled) cpSync(filled, join(dataDir, "tenant"), { recursive: true });
  const { url, server } = await startServer(dataDir);
  const browser = await launchChromium();
  const json = async <T>(path: string): Promise<T> => (await fetch(url + path)).json() as Promise<T>;
  const tokenOf = async (person: string, scope = "User.Read User.ReadBasic.All Sites.Selected") =>
    (await json<{ access_token: string }>(`/_host/token?person=${person}&scope=${encodeURIComponent(scope)}`))
      .access_token;
  return {
    url,
    browser,
    openTab: (as) => openTab(browser, url, as),
    requests: () => json("/_emulator/requests"),
    forgetRequests: async () => void (await fetch(`${url}/_emulator/requests`, { method: "DELETE" })),
    outbox: () => json("/_emulator/outbox"),
    faults: async (...faults) => {
      await fetch(`${url}/_emulator/faults`, { method: "DELETE" });
      if (faults.length > 0) await post(`${url}/_emulator/faults`, { faults });
    },
    tokenOf,
    graph: async (person, method, path, body) =>
      fetch(`${url}/v1.0${path}`, {
        method,
        headers: { Authorization: `Bearer ${await tokenOf(person)}`, "Content-Type": "application/json" },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    close: async () => {
      await browser.close();
      await stopServer(server);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function post(url: string, body: unknown): Promise<Response> {
  const answer = await fetch(url, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`);
  return answer;
}

async function startServer(dataDir: string): Promise<{ url: string; server: ChildProcess }> {
  const server = spawn(process.execPath, ["src/host/main.ts"], {
    // The test runner's own NODE_ENV would build the tab with React's development version.
    env: { ...process.env, NODE_ENV: "production", PORT: "0", DATA_DIR: dataDir },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      printed += chunk.toString();
      const url = /Uppdrag: (http:\/\/\S+?)\/?\s/.exec(printed)?.[1];
      if (url) resolve({ url, server });
    };
    server.stdout.on("data", hear);
    server.stderr.on("data", hear);
    server.once("exit", () => reject(new Error(`The server stopped: ${printed}`)));
  });
}

async function stopServer(server: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGTERM");
  await ended;
}

async function openTab(browser: Browser, url: string, as: OpenAs): Promise<Tab> {
  const context = await browser.newContext({
    viewport: { width: as.width ?? 1280, height: as.height ?? 900 },
    locale: as.locale === "en" ? "en-GB" : "sv-SE",
    timezoneId: "Europe/Stockholm",
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(`${url}/?${addressOf(as)}`);
  return {
    page,
    frame: page.frameLocator("iframe"),
    errors,
    close: () => context.close(),
  };
}

/** The query that makes the host page show what a test wants. */
export function addressOf({ person, open = "personal", sub, theme, locale = "sv", whole }: OpenAs): string {
  const isNamed = open === "personal" || open.startsWith("configure:");
  const query = new URLSearchParams({ person, open: isNamed ? open : `channel:${open}`, locale });
  if (sub) query.set("sub", sub);
  if (theme) query.set("theme", theme);
  if (!whole) query.set("bare", "1");
  return query.toString();
}
