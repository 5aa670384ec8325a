// The picture reader: sizes and points come out as they were put in, whichever way the rows are stored.

import fc from "fast-check";
import { expect, test } from "vitest";
import { readPng } from "../../appPackage/png.ts";
import { pngBytes } from "./png-bytes.ts";

test("points are read back, however each row was filtered", () => {
  const pictures = fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
    .chain(([width, height]) =>
      fc.record({
        width: fc.constant(width),
        height: fc.constant(height),
        points: fc.uint8Array({ minLength: width * height * 4, maxLength: width * height * 4 }),
        filters: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 6 }),
      }),
    );
  fc.assert(
    fc.property(pictures, ({ width, height, points, filters }) => {
      expect(readPng(pngBytes(width, height, points, filters))).toEqual({ width, height, points });
    }),
  );
});

test("what is no PNG is not read", () => {
  expect(readPng(new TextEncoder().encode("<svg xmlns='http://www.w3.org/2000/svg'></svg>"))).toBeUndefined();
  expect(readPng(new Uint8Array())).toBeUndefined();
});

test("a picture without opacity has a size but no points", () => {
  const bytes = pngBytes(3, 2, new Uint8Array(24));
  bytes[25] = 2;
  expect(readPng(bytes)).toEqual({ width: 3, height: 2, points: undefined });
});
