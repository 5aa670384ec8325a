// The three-way merge, for any three versions of a row: nobody's change is lost, and nothing is called a conflict that
// both would agree on.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defineList, type EntityOf } from "#schema/define-list.ts";
import { multiChoice } from "#schema/kinds/choice.ts";
import { dateTime } from "#schema/kinds/day.ts";
import { longText, text } from "#schema/kinds/text.ts";
import { changesFrom, clashing, hasMoved, holds, isSame } from "#store/merge.ts";

const things = defineList("Things", "register", {
  a: text({}),
  b: text({}),
  notes: longText({}),
  tags: multiChoice(["x", "y"], {}),
  at: dateTime({}),
});
type Thing = EntityOf<typeof things>;
const properties = Object.keys(things.columns) as (keyof Thing)[];

const shortText = fc.option(fc.constantFrom("", "1", "2", "å"), { nil: null });
const thing: fc.Arbitrary<Thing> = fc.record({
  key: fc.constant("k"),
  a: shortText,
  b: shortText,
  notes: fc.option(fc.constantFrom("", "rad\nrad", "rad\r\nrad", "annan"), { nil: null }),
  tags: fc.option(fc.subarray(["x", "y"] as const), { nil: null }),
  at: fc.option(fc.integer({ min: 0, max: 3000 }), { nil: null }),
});
const partOf = (whole: Thing): fc.Arbitrary<Partial<Thing>> =>
  fc.subarray(properties).map((kept) => Object.fromEntries(kept.map((name) => [name, whole[name]])));
const three = fc.tuple(thing, thing, thing.chain(partOf));

const same = (name: keyof Thing, one: Thing, other: Thing) => isSame(things, name, one[name], other[name]);

describe("for any base, theirs and mine", () => {
  it("merging keeps what each alone has changed, whenever nothing clashes", () => {
    fc.assert(
      fc.property(three, ([base, theirs, typed]) => {
        const mine = changesFrom(things, base, typed);
        fc.pre(clashing(things, base, theirs, mine).length === 0);
        const merged: Thing = { ...theirs, ...mine };
        for (const name of properties) {
          if (name in mine) expect(isSame(things, name, merged[name], typed[name])).toBe(true);
          else expect(same(name, merged, theirs)).toBe(true);
        }
        expect(holds(things, merged, mine)).toBe(true);
      }),
    );
  });

  it("a clash is exactly a field that both have changed, to different values", () => {
    fc.assert(
      fc.property(three, ([base, theirs, typed]) => {
        const mine = changesFrom(things, base, typed);
        const expected = properties.filter(
          (name) =>
            name in typed &&
            !same(name, base, { ...base, ...typed }) &&
            !same(name, base, theirs) &&
            !same(name, theirs, { ...base, ...typed }),
        );
        expect(clashing(things, base, theirs, mine)).toEqual(expected);
      }),
    );
  });

  it("nothing clashes with a row that has not moved, and a row that has moved is told", () => {
    fc.assert(
      fc.property(three, ([base, theirs, typed]) => {
        const mine = changesFrom(things, base, typed);
        expect(clashing(things, base, base, mine)).toEqual([]);
        expect(hasMoved(things, base, base, mine)).toBe(false);
        const others = properties.filter((name) => !(name in mine));
        expect(hasMoved(things, base, theirs, mine)).toBe(others.some((name) => !same(name, base, theirs)));
      }),
    );
  });
});

describe("what says the same", () => {
  it.each([
    ["a", "", null],
    ["a", undefined, null],
    ["notes", "rad\r\nrad", "rad\nrad"],
    ["a", "a\u030a", "å"],
    ["tags", [], null],
    ["at", 1999, 1000],
  ] as const)("%s: %j and %j", (name, one, other) => {
    expect(isSame(things, name, one, other)).toBe(true);
  });

  it.each([
    ["a", " ", null],
    ["tags", ["x"], ["x", "y"]],
    ["at", 0, null],
  ] as const)("but not %s: %j and %j", (name, one, other) => {
    expect(isSame(things, name, one, other)).toBe(false);
  });
});
