// Just enough of the PNG format to know a picture's size and the colours of its points.

import { inflateSync } from "node:zlib";

export interface Png {
  width: number;
  height: number;
  /** The points, four bytes each (red, green, blue, opacity); nothing when the picture has no opacity of its own. */
  points: Uint8Array | undefined;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const TRUECOLOUR_WITH_OPACITY = 6;
const BYTES = 4;

/** Reads `bytes`; nothing when they are no PNG. Points are read for eight bits a channel, not interlaced. */
export function readPng(bytes: Uint8Array): Png | undefined {
  const data = Buffer.from(bytes);
  if (data.length < 33 || !data.subarray(0, 8).equals(SIGNATURE)) return undefined;
  const width = data.readUInt32BE(16);
  const height = data.readUInt32BE(20);
  const readable = data[24] === 8 && data[25] === TRUECOLOUR_WITH_OPACITY && data[28] === 0;
  return {
    width,
    height,
    points: readable ? unfilter(inflateSync(pixelData(data)), width, height) : undefined,
  };
}

function pixelData(data: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at + 12 <= data.length; at += 12 + data.readUInt32BE(at)) {
    if (data.toString("latin1", at + 4, at + 8) === "IDAT") {
      parts.push(data.subarray(at + 8, at + 8 + data.readUInt32BE(at)));
    }
  }
  return Buffer.concat(parts);
}

/** Each row begins with the number of the filter that foretold its bytes from those to the left and above. */
function unfilter(raw: Uint8Array, width: number, height: number): Uint8Array {
  const stride = width * BYTES;
  const points = new Uint8Array(stride * height);
  for (let row = 0; row < height; row++) {
    const filter = raw[row * (stride + 1)] ?? 0;
    for (let column = 0; column < stride; column++) {
      const at = row * stride + column;
      const left = column >= BYTES ? (points[at - BYTES] ?? 0) : 0;
      const up = row > 0 ? (points[at - stride] ?? 0) : 0;
      const corner = row > 0 && column >= BYTES ? (points[at - stride - BYTES] ?? 0) : 0;
      points[at] = (raw[row * (stride + 1) + 1 + column] ?? 0) + foretold(filter, left, up, corner);
    }
  }
  return points;
}

function foretold(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
