// Packs texts into a zip file without compressing them: what is handed to the Word reader holds only measured parts.
import { crc32 } from "./crc32.ts";

const UTF8_NAMES = 0x0800;
const VERSION = 20;
const FIRST_DAY = 0x21; // 1980-01-01, the earliest a zip file can say

/** Returns a zip file with the texts under their names, in UTF-8. */
export function storedZip(parts: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const [name, text] of parts) {
    const [nameBytes, data] = [encoder.encode(name), encoder.encode(text)];
    const shared = sharedHeader(nameBytes, data);
    const local = joined([numbers([4, 0x04034b50]), shared, nameBytes, data]);
    const placed = numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, at]);
    directory.push(joined([numbers([4, 0x02014b50], [2, VERSION]), shared, placed, nameBytes]));
    locals.push(local);
    at += local.length;
  }
  const entries = joined(directory);
  const count = directory.length;
  const end = numbers(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, entries.length],
    [4, at],
    [2, 0],
  );
  return joined([...locals, entries, end]);
}

function sharedHeader(name: Uint8Array, data: Uint8Array): Uint8Array {
  const about = numbers([2, VERSION], [2, UTF8_NAMES], [2, 0], [2, 0], [2, FIRST_DAY], [4, crc32(data)]);
  return joined([about, numbers([4, data.length], [4, data.length], [2, name.length], [2, 0])]);
}

/** Each number with its width in bytes, least significant byte first. */
function numbers(...fields: readonly (readonly [width: 2 | 4, value: number])[]): Uint8Array {
  return Uint8Array.from(
    fields.flatMap(([width, value]) => Array.from({ length: width }, (_, i) => (value >>> (8 * i)) & 0xff)),
  );
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
