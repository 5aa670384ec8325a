// The emulated Microsoft 365 with the demo's people in it, kept in a folder. The first fill happens beside its place
// and is renamed when it is whole, so a fill that was interrupted leaves nothing behind but a folder to throw away.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type DemoPlace, demoDirectory } from "#demo/directory.ts";
import { fillDemo } from "#demo/fill-demo.ts";
import { createEmulator, type Emulator } from "#emulator/emulator.ts";
import { demoTabs, openChannelTabs } from "./channel-tabs.ts";
import { stockholmDay } from "./today.ts";

export interface LocalTenantOptions {
  dataDir: string;
  isEmpty: boolean;
  listThreshold: number | null;
  /** Left out, nobody is held to a budget. */
  unitsPerMinute?: number | null;
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
  throwAwayRests(folder);
  // Two first starts at once fill a folder each; the first to be whole stays.
  const beside = `${folder}-unfinished-${process.pid}`;
  mkdirSync(beside, { recursive: true });
  if (!options.isEmpty) await fill(options, beside);
  if (existsSync(folder)) rmSync(beside, { recursive: true });
  else renameSync(beside, folder);
}

/** What fills that were killed left beside the folder; another process that is filling now keeps what it has. */
function throwAwayRests(folder: string): void {
  const parent = dirname(folder);
  const unfinished = `${basename(folder)}-unfinished`;
  const names = existsSync(parent) ? readdirSync(parent) : [];
  for (const name of names.filter((one) => one.startsWith(unfinished))) {
    const filler = Number(name.slice(unfinished.length + 1));
    if (filler === process.pid || !isRunning(filler))
      rmSync(join(parent, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function fill(options: LocalTenantOptions, folder: string): Promise<void> {
  options.say("Filling the demo: five groups and a year of meetings …");
  const started = Date.now();
  let clock = started;
  const emulator = emulatorIn(folder, { ...options, unitsPerMinute: null, now: () => clock });
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
  { place, listThreshold, unitsPerMinute, now }: LocalTenantOptions & { now?: () => number },
): Emulator {
  return createEmulator({
    dataDir: folder,
    directory: demoDirectory(place),
    ...(listThreshold !== null && { listThreshold }),
    unitsPerMinute: unitsPerMinute ?? null,
    ...(now && { now }),
  });
}
