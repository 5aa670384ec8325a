// The library of a site: small uploads, folders made on the way, tags, downloads without a token.
import { beforeEach, expect, test } from "vitest";
import type { Emulator } from "#emulator/emulator.ts";
import { asPerson, type Client, clientWith, smallEmulator } from "./support/graph-client.ts";

let emulator: Emulator;
let maja: Client;
let time: number;
const drive = "/v1.0/sites/prov.sharepoint.example:/sites/prov:/drive";
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const markdown = { "Content-Type": "text/markdown" };

beforeEach(async () => {
  time = Date.parse("2026-03-01T12:00:00Z");
  emulator = smallEmulator({ now: () => time });
  maja = await asPerson(emulator, "maja");
});

test("a file is put below folders that did not exist, read back and found among the children", async () => {
  const put = await maja.send(
    "PUT",
    `${drive}/root:/Uppdrag/2026/plan för året.md:/content`,
    bytes("# Plan"),
    markdown,
  );
  expect(put.status).toBe(201);
  expect(put.json).toMatchObject({ name: "plan för året.md", size: 6, file: { mimeType: "text/markdown" } });
  expect(put.json.parentReference.path).toMatch(/root:\/Uppdrag\/2026$/);
  const folder = await maja.get(`${drive}/root:/Uppdrag/2026`);
  expect(folder.json.folder).toEqual({ childCount: 1 });
  expect((await maja.get(`${drive}/root:/Uppdrag/2026:/children`)).json.value[0].id).toBe(put.json.id);
  expect((await maja.get(`${drive}/root/children`)).json.value[0].name).toBe("Uppdrag");
  expect((await maja.get(`${drive}/items/${folder.json.id}:/plan för året.md`)).json.id).toBe(put.json.id);
  const content = await maja.get(`${drive}/items/${put.json.id}/content`);
  expect(content.status).toBe(302);
  const link = content.headers.get("location") ?? "";
  const downloaded = await clientWith(emulator, undefined).get(link);
  expect([downloaded.status, downloaded.json]).toEqual([200, "# Plan"]);
  expect((await clientWith(emulator, undefined).get(`${link}x`)).status).toBe(401);
  time += 3_700_000;
  expect((await clientWith(emulator, undefined).get(link)).status).toBe(401);
});

test("putting again replaces, fails or renames as asked, and an old tag is refused", async () => {
  const path = `${drive}/root:/a.txt:/content`;
  const first = await maja.send("PUT", path, bytes("1"));
  const second = await maja.send("PUT", path, bytes("22"), { "If-Match": first.json.eTag });
  expect([second.status, second.json.id, second.json.size]).toEqual([200, first.json.id, 2]);
  expect((await maja.send("PUT", path, bytes("3"), { "If-Match": first.json.eTag })).status).toBe(412);
  const behaviour = (how: string) =>
    maja.send("PUT", `${path}?@microsoft.graph.conflictBehavior=${how}`, bytes("4"));
  expect((await behaviour("fail")).json.error.code).toBe("nameAlreadyExists");
  expect((await behaviour("rename")).json.name).toBe("a 1.txt");
  expect((await maja.get(`${drive}/root:/a.txt`)).json.size).toBe(2);
});

test("more than 4 MB, and names SharePoint does not take, are refused", async () => {
  expect(
    (await maja.send("PUT", `${drive}/root:/big.bin:/content`, new Uint8Array(4 * 1024 * 1024 + 1))).status,
  ).toBe(413);
  expect(
    (await maja.send("PUT", `${drive}/root:/big.bin:/content`, new Uint8Array(4 * 1024 * 1024))).status,
  ).toBe(201);
  for (const name of ["a%3Cb.txt", "a%22.txt", "%20a.txt", "CON", "x_vti_y.txt"]) {
    expect([name, (await maja.send("PUT", `${drive}/root:/${name}:/content`, bytes("1"))).status]).toEqual([
      name,
      400,
    ]);
  }
});

test("who may only read the site may not put files, and a missing file is 404", async () => {
  const vera = await asPerson(emulator, "vera");
  expect((await vera.send("PUT", `${drive}/root:/a.txt:/content`, bytes("1"))).status).toBe(403);
  expect((await vera.get(`${drive}/root:/a.txt`)).json.error.code).toBe("itemNotFound");
  expect((await vera.get(drive)).json.driveType).toBe("documentLibrary");
});
