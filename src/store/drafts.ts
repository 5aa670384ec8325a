// Unsaved text, kept on this device at every pause so that a killed tab loses nothing. Per tenant and person.
import type { Owner, TextStorage } from "./snapshot.ts";

export interface Drafts {
  /** What was typed and not saved for `thing`, with the ETag of the row it was typed on; null when there is none. */
  read<T>(thing: string, isShape: (value: unknown) => value is T): T | null;
  /** Returns false when the browser refused to keep it. */
  write(thing: string, value: unknown): boolean;
  clear(thing: string): void;
}

/** The drafts of `owner` in `storage`. */
export function openDrafts(storage: TextStorage, owner: Owner): Drafts {
  const nameOf = (thing: string) => `uppdrag.draft.${owner.tenantId}.${owner.personId}.${thing}`;
  return {
    read: (thing, isShape) => {
      try {
        const value: unknown = JSON.parse(storage.getItem(nameOf(thing)) ?? "null");
        return isShape(value) ? value : null;
      } catch {
        return null;
      }
    },
    write: (thing, value) => {
      try {
        storage.setItem(nameOf(thing), JSON.stringify(value));
        return true;
      } catch {
        return false;
      }
    },
    clear: (thing) => storage.removeItem(nameOf(thing)),
  };
}
