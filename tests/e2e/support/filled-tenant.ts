// The demo's tenant, filled once for all e2e files: each world starts from a copy of its own.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildWhatIsStale } from "#host/builds.ts";
import { demoPlace } from "#host/demo-place.ts";
import { openLocalTenant } from "#host/local-tenant.ts";

/** Names the variable by which a world finds the filled tenant. */
export const filledTenant = "UPPDRAG_E2E_TENANT";

/** Vitest's set-up of the whole project; returns what ends it. */
export async function setup(): Promise<() => void> {
  const dataDir = mkdtempSync(join(tmpdir(), "uppdrag-filled-"));
  const say = () => undefined;
  // Vitest's own NODE_ENV would build the tab with React's development version.
  const mode = process.env.NODE_ENV;
  process.env.NODE_ENV = "production";
  await buildWhatIsStale(say);
  process.env.NODE_ENV = mode;
  const place = demoPlace(process.env);
  const tenant = await openLocalTenant({ dataDir, isEmpty: false, listThreshold: null, place, say });
  tenant.emulator.close();
  process.env[filledTenant] = tenant.folder;
  return () => rmSync(dataDir, { recursive: true, force: true });
}
