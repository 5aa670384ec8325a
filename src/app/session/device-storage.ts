// Where snapshots and drafts are kept on this device: the browser's storage where it is open to a tab in a frame and
// the person is known; otherwise in memory, for as long as the tab is open.
import type { TextStorage } from "#store/snapshot.ts";

/** `open` hands out the browser's storage and may throw; an unknown person's text is never left on the device. */
export function deviceStorage(personId: string | null, open: () => TextStorage): TextStorage {
  if (personId === null) return memoryStorage();
  try {
    const storage = open();
    // Some browsers hand the storage out and refuse the first touch.
    storage.getItem("uppdrag");
    return storage;
  } catch {
    return memoryStorage();
  }
}

function memoryStorage(): TextStorage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    key: (index) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
}
