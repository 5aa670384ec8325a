// Writes small PNG pictures, so that the reader can be shown every way a row may be stored.

import { deflateSync } from "node:zlib";

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** A PNG of `points` (four bytes each); row n is stored with `filters[n % filters.length]`. Checksums are left at zero. */
export function pngBytes(width: number, height: number, points: Uint8Array, filters = [0]): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Array.from({ length: height }, (_, row) =>
    filtered(points, width * 4, row, filters[row % filters.length] ?? 0),
  );
  return Buffer.concat([
    Buffer.from(SIGNATURE),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.concat(rows))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** A picture of one colour. */
export function plainPng(
  width: number,
  height: number,
  colour: readonly [number, number, number, number],
): Uint8Array {
  return pngBytes(
    width,
    height,
    Uint8Array.from({ length: width * height * 4 }, (_, at) => colour[at % 4] ?? 0),
  );
}

function chunk(name: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(name, "latin1"), data, Buffer.alloc(4)]);
}

function filtered(points: Uint8Array, stride: number, row: number, filter: number): Buffer {
  const at = (r: number, c: number) => (r < 0 || c < 0 ? 0 : (points[r * stride + c] ?? 0));
  const bytes = Array.from({ length: stride }, (_, column) => {
    const [a, b, c] = [at(row, column - 4), at(row - 1, column), column < 4 ? 0 : at(row - 1, column - 4)];
    const nearest = [a, b, c].reduce((best, one) =>
      Math.abs(a + b - c - one) < Math.abs(a + b - c - best) ? one : best,
    );
    const guesses = [0, a, b, Math.floor((a + b) / 2), nearest];
    return (at(row, column) - (guesses[filter] ?? 0)) & 255;
  });
  return Buffer.from([filter, ...bytes]);
}
