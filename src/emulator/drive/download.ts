// Short-lived addresses a file can be fetched from without a token, as SharePoint hands them out.
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { GraphFailure } from "#emulator/http/graph-error.ts";
import type { World } from "#emulator/world.ts";
import { contentOf, type DriveItem } from "./drive-store.ts";

const lifetime = 3_600_000;

/** Where the file can be fetched for an hour. */
export function downloadUrl(world: World, origin: string, item: DriveItem, at: number): string {
  const until = at + lifetime;
  return `${origin}/_download/${item.id}?until=${until}&tempauth=${signature(world, item.id, until)}`;
}

/** The bytes and media type behind a download address; throws 401 when it has expired or was made up. */
export function download(world: World, url: URL, at: number): { bytes: Uint8Array; type: string } {
  const id = url.pathname.split("/").at(-1) ?? "";
  const until = Number(url.searchParams.get("until"));
  const given = Buffer.from(url.searchParams.get("tempauth") ?? "");
  const right = Buffer.from(signature(world, id, until));
  const valid = given.length === right.length && timingSafeEqual(given, right);
  const row = world.database.first<{ type: string }>("SELECT type FROM files WHERE id = ?", id);
  if (!valid || until < at || !row)
    throw new GraphFailure(401, "unauthenticated", "The download address is not valid any more.");
  return { bytes: contentOf(world, id), type: row.type };
}

function signature(world: World, id: string, until: number): string {
  return createHmac("sha256", secret(world)).update(`${id}:${until}`).digest("base64url");
}

function secret(world: World): string {
  const stored = world.database.first<{ value: string }>(
    "SELECT value FROM secrets WHERE name = 'downloads'",
  );
  if (stored) return stored.value;
  const value = randomBytes(32).toString("base64url");
  world.database.run("INSERT INTO secrets (name, value) VALUES ('downloads', ?)", value);
  return value;
}
