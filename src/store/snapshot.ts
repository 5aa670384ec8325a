// The local snapshot: each group's register as this browser last saw it, so that opening a group shows real data
// before any request. Kept per tenant and person; anything old, broken or another person's is ignored.
import type { Register } from "#domain/entities.ts";

/** The part of the browser's localStorage that is used; tests hand in a Map of their own. */
export interface TextStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
  key(index: number): string | null;
  readonly length: number;
}

export interface Owner {
  tenantId: string;
  personId: string;
}

export interface Snapshots {
  /** The register as last seen and when (milliseconds since 1970), or null. */
  read(groupKey: string): { register: Register; savedAt: number } | null;
  write(groupKey: string, register: Register, savedAt: number): void;
}

const prefix = "uppdrag.snapshot.";
/** Raised whenever a stored register of an older build could no longer be read as it is. */
const shape = 2;

/** The snapshots of `owner` in `storage`. Opening them removes every other person's. */
export function openSnapshots(storage: TextStorage, owner: Owner): Snapshots {
  const own = `${prefix}${owner.tenantId}.${owner.personId}.`;
  for (const key of keysOf(storage))
    if (key.startsWith(prefix) && !key.startsWith(own)) storage.removeItem(key);
  return {
    read: (groupKey) => parse(storage.getItem(own + groupKey)),
    write: (groupKey, register, savedAt) => {
      try {
        storage.setItem(own + groupKey, JSON.stringify({ shape, savedAt, register }));
      } catch {
        // A full storage costs the next opening its head start, nothing else.
      }
    },
  };
}

function parse(text: string | null): { register: Register; savedAt: number } | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isSnapshot(value) ? { register: value.register, savedAt: value.savedAt } : null;
  } catch {
    return null;
  }
}

function isSnapshot(value: unknown): value is { shape: number; savedAt: number; register: Register } {
  if (typeof value !== "object" || value === null) return false;
  const candidate = value as { shape?: unknown; savedAt?: unknown; register?: Partial<Register> };
  const lists = candidate.register;
  return (
    candidate.shape === shape &&
    typeof candidate.savedAt === "number" &&
    typeof lists?.group === "object" &&
    [lists.rules, lists.memberships, lists.meetings, lists.steps, lists.brokenRows].every(Array.isArray)
  );
}

function keysOf(storage: TextStorage): string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index)).filter(
    (key) => key !== null,
  );
}
