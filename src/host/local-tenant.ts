// The emulated Microsoft 365 with the demo's people in it, kept in a folder. The first fill happens beside its place
// and is renamed when it is whole, so a fill that was interrupted leaves nothing behind but a folder to throw away.
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type DemoPlace, demoDirectory } from "#demo/directory.ts";
import { fillDemo } from "#demo/fill-demo.ts";
import { createEmulator, type Emulator } from "#emulator/emulator.ts";
import { demoTabs, openChannelTabs } from "./channel-tabs.ts";
import { stockholmDay } from "./today.ts";

export interface LocalTenantOptions {
  dataDir: string;
  isEmpty: boolean;
  listThreshold: number | null;
  place: DemoPlace;
  /** Told what takes time, one line each. */
  say: (line: string) => void;
}

export interface LocalTenant {
  emulator: Emulator;
  /** The folder that holds the tenant's data. */
  folder: string;
}

/** The tenant in `dataDir`; the first time it is filled with the demo unless it is to stay empty. */
export async function openLocalTenant(options: LocalTenantOptions): Promise<LocalTenant> {
  const folder = join(options.dataDir, "tenant");
  if (!existsSync(folder)) await makeTenant(options, folder);
  return { emulator: emulatorIn(folder, options), folder };
}

async function makeTenant(options: LocalTenantOptions, folder: string): Promise<void> {
  const beside = `${folder}-unfinished`;
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(beside, { recursive: true });
  if (!options.isEmpty) await fill(options, beside);
  renameSync(beside, folder);
}

async function fill(options: LocalTenantOptions, folder: string): Promise<void> {
  options.say("Filling the demo: five groups and a year of meetings …");
  const started = Date.now();
  let clock = started;
  const emulator = emulatorIn(folder, { ...options, now: () => clock });
  try {
    await fillDemo({
      handle: emulator.handle,
      place: options.place,
      today: stockholmDay(started),
      setClock: (instant) => {
        clock = instant;
      },
    });
  } finally {
    emulator.close();
  }
  await openChannelTabs(folder).replaceAll(demoTabs());
}

function emulatorIn(
  folder: string,
  { place, listThreshold, now }: LocalTenantOptions & { now?: () => number },
): Emulator {
  return createEmulator({
    dataDir: folder,
    directory: demoDirectory(place),
    ...(listThreshold !== null && { listThreshold }),
    ...(now && { now }),
  });
}
