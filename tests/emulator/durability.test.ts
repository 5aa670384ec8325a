// The process is killed in the middle of writing: whatever was answered is there afterwards, and only once; mail, too.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createEmulator, type Emulator } from "#emulator/emulator.ts";
import { asPerson, clientWith } from "./support/graph-client.ts";
import { mandates } from "./support/mandates-list.ts";
import { smallDirectory } from "./support/small-directory.ts";

let dataDir: string;
let child: ChildProcess | undefined;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "emulator-"));
});

afterEach(() => {
  child?.kill("SIGKILL");
  rmSync(dataDir, { recursive: true, force: true });
});

test("every answered write survives kill -9; lists, ids and tokens do too", async () => {
  const before = opened();
  const owner = await asPerson(before, "olga", "Sites.Manage.All");
  const list = await mandates(owner);
  const header = owner.authorization;
  before.close();

  const url = await started();
  const answered = new Set<string>();
  const writers = [1, 2, 3].map(async (writer) => {
    for (let number = 1; ; number += 1) {
      const Key = `${writer}-${number}`;
      const answer = await fetch(`${url}${list}/items`, {
        method: "POST",
        headers: { Authorization: header, "Content-Type": "application/json" },
        body: JSON.stringify({ fields: { Key, Title: `rad ${Key}` } }),
      });
      if (answer.status === 201) answered.add(Key);
      if (answered.size === 150) child?.kill("SIGKILL");
    }
  });
  await Promise.allSettled(writers);
  expect(answered.size).toBeGreaterThanOrEqual(150);

  const after = opened();
  const client = clientWith(after, header.replace("Bearer ", ""));
  const { json } = await client.get(`${list}/items?$top=5000&$expand=fields($select=Key)`);
  const keys: string[] = json.value.map((item: { fields: { Key: string } }) => item.fields.Key);
  expect(new Set(keys).size).toBe(keys.length);
  expect([...answered].filter((key) => !keys.includes(key))).toEqual([]);
  after.close();
});

test("a draft and a sent mail are there after a restart, with the same ids", async () => {
  const before = opened();
  const olga = await asPerson(before, "olga", "Mail.ReadWrite Mail.Send");
  const letter = { subject: "a", toRecipients: [{ emailAddress: { address: "maja@prov.example" } }] };
  const draft = (await olga.send("POST", "/v1.0/me/messages", letter)).json;
  const sent = (await olga.send("POST", "/v1.0/me/messages", letter)).json;
  await olga.send("POST", `/v1.0/me/messages/${sent.id}/send`);
  before.close();

  const after = opened();
  const client = clientWith(after, olga.authorization.replace("Bearer ", ""));
  expect((await client.get(`/v1.0/me/messages/${draft.id}`)).json).toEqual({
    ...draft,
    "@odata.context": expect.any(String),
  });
  expect((await client.get(`/v1.0/me/messages/${sent.id}`)).status).toBe(404);
  const { value } = (await client.get("/v1.0/me/mailFolders/sentitems/messages")).json;
  expect(value).toMatchObject([{ internetMessageId: sent.internetMessageId, isDraft: false }]);
  expect((await client.get("/_emulator/outbox")).json).toMatchObject([{ messageId: sent.internetMessageId }]);
  after.close();
});

function opened(): Emulator {
  return createEmulator({ dataDir, directory: smallDirectory() });
}

function started(): Promise<string> {
  child = spawn(process.execPath, [fileURLToPath(new URL("./support/writer.ts", import.meta.url)), dataDir], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const { stdout } = child;
  return new Promise((resolve, reject) => {
    child?.once("exit", () => reject(new Error("the emulator did not start")));
    stdout?.once("data", (chunk: Buffer) => resolve(String(chunk).trim()));
  });
}
