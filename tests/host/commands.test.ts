// npm run emulator as a process of its own: what it prints, how it refuses, and that a killed one has lost nothing.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

const command = fileURLToPath(new URL("../../src/host/emulator-main.ts", import.meta.url));
let dataDir = "";
const started: ChildProcess[] = [];

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "uppdrag-command-"));
});
afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
  rmSync(dataDir, { recursive: true, force: true });
});

test("what was answered is there after kill -9, and Ctrl-C ends with code 0", async () => {
  const first = await running();
  const list = await create(first);
  expect(list.status).toBe(201);
  first.child.kill("SIGKILL");
  await once(first.child, "exit");

  const second = await running();
  const found = await fetch(`${second.graph}/sites/${site}/lists/Kvar`, {
    headers: await authorised(second),
  });
  expect(found.status).toBe(200);
  second.child.kill("SIGINT");
  expect(await once(second.child, "exit")).toEqual([0, null]);
}, 30_000);

test("a first fill that is killed starts over, whole", async () => {
  const first = start(["--port", "0", "--data", dataDir]);
  await saidBy(first, /Filling/);
  first.kill("SIGKILL");
  await once(first, "exit");
  expect(existsSync(join(dataDir, "tenant"))).toBe(false);

  const second = start(["--port", "0", "--data", dataDir]);
  const [, graph = ""] = await saidBy(second, /Graph: (\S+)/);
  const lists = await fetch(`${graph}/sites/${site}/lists/Groups/items`, {
    headers: await authorised({ child: second, graph }),
  });
  const { value }: { value: unknown[] } = await lists.json();
  expect(value).toHaveLength(5);
}, 30_000);

test("of two first starts over one folder one runs with the whole demo, the other says that the folder is in use", async () => {
  const both = [1, 2].map(() => start(["--port", "0", "--data", dataDir]));
  const ends = await Promise.all(
    both.map((child) =>
      saidBy(child, /Graph: (\S+)/).then(
        ([, graph = ""]) => ({ child, graph }),
        () => null,
      ),
    ),
  );
  const [runs, ...more] = ends.filter((end) => end !== null);
  expect(more).toEqual([]);
  if (!runs) throw new Error("neither of them runs");
  const groups = await fetch(`${runs.graph}/sites/${site}/lists/Groups/items`, {
    headers: await authorised(runs),
  });
  const { value }: { value: unknown[] } = await groups.json();
  expect(value).toHaveLength(5);
  expect(readdirSync(dataDir)).toEqual(["tenant"]);
}, 30_000);

test("a port in use and a wrong option are one sentence and exit code 1", async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
  const address = taken.address();
  const port = typeof address === "object" && address ? address.port : 0;
  expect(await refusal(["--empty", "--data", dataDir, "--port", String(port)])).toEqual({
    code: 1,
    text: `Port ${port} is already in use: stop what runs there, or choose another port.\n`,
  });
  taken.close();
  const wrong = await refusal(["--prot", "1"]);
  expect(wrong.code).toBe(1);
  expect(wrong.text).toMatch(/^[^\n]*--prot[^\n]*\n$/);
}, 30_000);

test("a data folder in use is one sentence, and is free again when its user is killed", async () => {
  const first = await running();
  expect(await refusal(["--empty", "--data", dataDir, "--port", "0"])).toEqual({
    code: 1,
    text: "The data folder is in use by another Uppdrag: stop that one, or choose another folder.\n",
  });
  first.child.kill("SIGKILL");
  await running();
}, 30_000);

test("data that is no data is one sentence", async () => {
  mkdirSync(join(dataDir, "tenant"));
  writeFileSync(
    join(dataDir, "tenant", "graph.sqlite"),
    "not a database, but long enough to look at".repeat(50),
  );
  const { code, text } = await refusal(["--data", dataDir, "--port", "0"]);
  expect(code).toBe(1);
  expect(text).toBe("The data folder cannot be used: file is not a database. Remove it to begin again.\n");
}, 30_000);

const site = "samverkan.sharepoint.example:/sites/uppdrag:";

interface RunningEmulator {
  child: ChildProcess;
  graph: string;
}

async function running(): Promise<RunningEmulator> {
  const child = start(["--empty", "--port", "0", "--data", dataDir]);
  const [, graph = ""] = await saidBy(child, /Graph: (\S+)/);
  return { child, graph };
}

/** The first match in what the process prints. Rejects when it ends without it. */
function saidBy(child: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdout?.on("data", (chunk) => {
      said += String(chunk);
      const match = pattern.exec(said);
      if (match) resolve(match);
    });
    child.once("exit", () => reject(new Error(`It ended after saying: ${said}`)));
  });
}

async function refusal(args: string[]): Promise<{ code: number; text: string }> {
  const child = start(args);
  let text = "";
  child.stderr?.on("data", (chunk) => {
    text += String(chunk);
  });
  const [code] = await once(child, "close");
  return { code, text };
}

function start(args: string[]): ChildProcess {
  const child = spawn(process.execPath, [command, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  started.push(child);
  return child;
}

async function authorised({ graph }: RunningEmulator): Promise<Record<string, string>> {
  const tenant = "11111111-aaaa-4aaa-8aaa-000000000001";
  const answer = await fetch(`${new URL(graph).origin}/${tenant}/oauth2/v2.0/token`, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "client_credentials",
      client_id: "22222222-bbbb-4bbb-8bbb-000000000002",
      client_secret: "only-the-emulator-knows-the-setup",
      scope: "https://graph.microsoft.com/.default",
    }),
  });
  const { access_token }: { access_token: string } = await answer.json();
  return { Authorization: `Bearer ${access_token}`, "Content-Type": "application/json" };
}

async function create(emulator: RunningEmulator): Promise<Response> {
  return fetch(`${emulator.graph}/sites/${site}/lists`, {
    method: "POST",
    headers: await authorised(emulator),
    body: JSON.stringify({ displayName: "Kvar", list: { template: "genericList" } }),
  });
}
