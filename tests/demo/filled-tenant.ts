// The demo filled in memory for a day of one's choice, with the store as any of its people has it.
import { demoDirectory } from "#demo/directory.ts";
import { fillDemo } from "#demo/fill-demo.ts";
import { handsOf } from "#demo/hands.ts";
import { person } from "#demo/people.ts";
import { createEmulator, type Emulator } from "#emulator/emulator.ts";
import { demoPlace } from "#host/demo-place.ts";
import type { Day } from "#schema/day.ts";
import { instantOf } from "#schema/stockholm.ts";
import type { Store } from "#store/port.ts";

export interface FilledTenant {
  store: (short: string) => Store;
  hasApp: (short: string) => boolean;
}

const opened: Emulator[] = [];

/** A tenant as it stands at eight in the morning of `today`. */
export async function filledTenant(today: Day): Promise<FilledTenant> {
  const place = demoPlace({});
  const directory = demoDirectory(place);
  let now = 0;
  const emulator = createEmulator({ dataDir: ":memory:", directory, now: () => now });
  opened.push(emulator);
  const setClock = (instant: number) => {
    now = instant;
  };
  await fillDemo({ handle: emulator.handle, place, today, setClock });
  setClock(instantOf({ day: today, minutes: 8 * 60 }));
  const installed = directory.teamsApps[0]?.installedForUsers ?? [];
  return {
    store: (short) => handsOf({ place, handle: emulator.handle, clock: () => now }, short).store,
    hasApp: (short) => installed.includes(person(short).id),
  };
}

/** Closes every tenant a test has opened. */
export function closeAll(): void {
  for (const emulator of opened.splice(0)) emulator.close();
}
