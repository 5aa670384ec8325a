// Looking up a place among ranges gives what searching them one by one would.
import fc from "fast-check";
import { expect, it } from "vitest";
import { indexRanges } from "#reading/ranges.ts";

const range = fc
  .tuple(fc.nat(30), fc.integer({ min: 1, max: 8 }))
  .map(([from, length]) => ({ from, to: from + length }));

it("finds the ranges that hold a place and those that touch it", () => {
  fc.assert(
    fc.property(fc.array(range, { maxLength: 8 }), range, (ranges, place) => {
      const index = indexRanges(ranges);
      expect(index.hold(place)).toBe(ranges.some(({ from, to }) => from <= place.from && to >= place.to));
      expect(index.touch(place)).toBe(ranges.some(({ from, to }) => from < place.to && to > place.from));
    }),
  );
});
