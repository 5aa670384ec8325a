// Unpacks single parts of a zip file, never more than asked for: a small file may claim, or hold, gigabytes.
import { crc32 } from "./crc32.ts";

export interface ZipEntry {
  name: string;
  isEncrypted: boolean;
  method: number;
  crc: number;
  packedSize: number;
  /** What the file says; only unpacking tells the truth. */
  statedSize: number;
  headerAt: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;

/** Returns the entries by name, in the file's order; null when the directory is missing or does not hold together. */
export function listEntries(bytes: Uint8Array): Map<string, ZipEntry> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const entries = new Map<string, ZipEntry>();
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
    const nameLength = view.getUint16(at + 28, true);
    // Word files of some makers write backslashes, as Windows does.
    const name = new TextDecoder()
      .decode(bytes.subarray(at + 46, at + 46 + nameLength))
      .replaceAll("\\", "/");
    entries.set(name, {
      name,
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      statedSize: view.getUint32(at + 24, true),
      headerAt: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOfDirectory(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return null;
}

/** Returns the entry's bytes, checked against its checksum; says "tooLarge" as soon as they pass the limit (bytes). */
export async function unpack(
  bytes: Uint8Array,
  entry: ZipEntry,
  limit: number,
): Promise<Uint8Array | "damaged" | "tooLarge"> {
  const packed = packedBytes(bytes, entry);
  if (packed === null) return "damaged";
  const unpacked = entry.method === STORED ? packed : await inflate(packed, limit);
  if (typeof unpacked === "string") return unpacked;
  if (unpacked.length > limit) return "tooLarge";
  return crc32(unpacked) === entry.crc ? unpacked : "damaged";
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  if (entry.method !== STORED && entry.method !== DEFLATED) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { headerAt } = entry;
  if (headerAt + 30 > view.byteLength || view.getUint32(headerAt, true) !== LOCAL_HEADER) return null;
  const from = headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
  const to = from + entry.packedSize;
  return to <= bytes.length ? bytes.subarray(from, to) : null;
}

async function inflate(packed: Uint8Array, limit: number): Promise<Uint8Array | "damaged" | "tooLarge"> {
  const stream = new Blob([packed.slice()]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.length;
      if (length > limit) {
        await reader.cancel();
        return "tooLarge";
      }
      chunks.push(value);
    }
  } catch {
    return "damaged";
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
