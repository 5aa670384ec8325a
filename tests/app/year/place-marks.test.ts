// The wheel's geometry: marks that never touch, lines that never cross, labels that cover nothing.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PlacedLabel, placeLabels } from "#app/pages/plan-report/year/place-labels.ts";
import {
  angleOfDay,
  type PlacedMarks,
  type Point,
  placeMarks,
} from "#app/pages/plan-report/year/place-marks.ts";
import { narrowWheel, type WheelSize, wideWheel } from "#app/pages/plan-report/year/wheel-size.ts";
import { dayOf } from "#schema/day.ts";

const wheels = [wideWheel, narrowWheel];
const spreadOut = fc.array(fc.integer({ min: 0, max: 364 }), { maxLength: 40, size: "max" });
/** As a busy autumn is: most of it within a few weeks. */
const crowded = fc
  .tuple(
    fc.integer({ min: 0, max: 364 }),
    fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 40, size: "max" }),
  )
  .map(([start, days]) => days.map((day) => (start + day) % 365));
const years = fc
  .oneof(spreadOut, crowded)
  .map((days) => days.toSorted((a, b) => a - b).map((day) => ((day + 0.5) / 365) * 360));

const apart = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
const pairs = <T>(all: readonly T[]) => all.flatMap((a, i) => all.slice(i + 1).map((b) => [a, b] as const));
const rounding = 1e-6;

/** Which side of the line from `a` to `b` the point lies on. */
const side = (a: Point, b: Point, p: Point) =>
  Math.sign((b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x));
const cross = ([a, b]: readonly Point[], [c, d]: readonly Point[]) =>
  a && b && c && d && side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
const pieces = (line: readonly Point[]) => line.slice(1).map((point, k) => [line[k] ?? point, point]);
const everywhere = (check: (placed: PlacedMarks, wheel: WheelSize, days: number[]) => void) =>
  fc.assert(
    fc.property(years, fc.constantFrom(...wheels), (days, wheel) =>
      check(placeMarks(days, wheel), wheel, days),
    ),
  );

describe("marks", () => {
  it("never touch, however the year is filled", () => {
    everywhere(({ marks, scale }, wheel) => {
      for (const [a, b] of pairs(marks)) {
        expect(apart(a, b)).toBeGreaterThanOrEqual(2 * wheel.mark * scale - rounding);
      }
    });
  });

  it("stand in the order of their days, round the circle", () => {
    everywhere(({ marks }) => {
      const at = marks.map((mark) => mark.at);
      expect(at).toEqual(at.toSorted((a, b) => a - b));
      expect((at.at(-1) ?? 0) - (at[0] ?? 0)).toBeLessThan(360);
    });
  });

  it("keep their size as long as there is room, and most of it on the wide wheel with 40 of them", () => {
    const days = Array.from({ length: 40 }, (_, k) => k);
    expect(placeMarks(days, wideWheel).scale).toBeGreaterThan(0.75);
    expect(placeMarks(days.slice(0, 31), wideWheel).scale).toBe(1);
    expect(placeMarks(days.slice(0, 21), narrowWheel).scale).toBe(1);
  });

  it("stand at their true days when nothing is in the way, and share what is", () => {
    const at = (days: number[]) => placeMarks(days, wideWheel).marks.map((mark) => mark.at);
    expect(at([10, 100, 250])).toEqual([10, 100, 250]);
    const [first = 0, second = 0] = at([100, 102]);
    expect((first + second) / 2).toBeCloseTo(101);
    expect(second - first).toBeGreaterThan(8);
  });

  it("share the room across New Year as well", () => {
    const [january, december] = placeMarks([0.5, 359.5], wideWheel).marks;
    expect(january?.at).toBeGreaterThan(3);
    expect(december?.at).toBeLessThan(357);
  });

  it("an empty year has none", () => {
    expect(placeMarks([], wideWheel)).toEqual({ marks: [], scale: 1 });
  });
});

describe("lines", () => {
  it("go from the true day to the mark, outside every mark", () => {
    everywhere(({ marks, scale }, wheel, days) => {
      marks.forEach(({ line, day }, index) => {
        expect(day).toBe(days[index]);
        const edge = wheel.track + wheel.mark * scale;
        for (const point of line) {
          expect(apart(point, { x: wheel.side / 2, y: wheel.side / 2 })).toBeGreaterThanOrEqual(
            edge - rounding,
          );
        }
        expect(apart(line.at(-1) ?? line[0] ?? { x: 0, y: 0 }, marks[index] ?? { x: 0, y: 0 })).toBeCloseTo(
          wheel.mark * scale,
        );
      });
    });
  });

  it("do not cross each other", () => {
    everywhere(({ marks }) => {
      for (const [a, b] of pairs(marks)) {
        const crossings = pieces(a.line).flatMap((p) => pieces(b.line).filter((q) => cross(p, q)));
        expect(crossings).toEqual([]);
      }
    });
  });
});

describe("labels", () => {
  const words = fc.constantFrom(
    "Verksamhetsberättelse 2026",
    "3 mandatperioder går ut",
    "Aktivitetsplan 2028",
    "Underlag till nationella samverkansgruppens verksamhetsplan",
    "Plan",
    null,
  );
  const labelled = fc.tuple(years, fc.array(words, { minLength: 40, maxLength: 40 }));
  const everyLabelling = (check: (labels: PlacedLabel[], placed: PlacedMarks) => void) =>
    fc.assert(
      fc.property(labelled, ([days, texts]) => {
        const placed = placeMarks(days, wideWheel);
        check(placeLabels(placed, texts, wideWheel), placed);
      }),
    );

  it("cover no mark, no other label and not the middle", () => {
    const { side, middle } = wideWheel;
    const centre = {
      left: (side - middle.width) / 2,
      right: (side + middle.width) / 2,
      top: (side - middle.height) / 2,
      bottom: (side + middle.height) / 2,
    };
    everyLabelling((labels, { marks, scale }) => {
      for (const [a, b] of pairs([centre, ...labels.map(({ box }) => box)])) {
        expect(a.left >= b.right || b.left >= a.right || a.top >= b.bottom || b.top >= a.bottom).toBe(true);
      }
      for (const { box } of labels) {
        for (const { x, y } of marks) {
          const near = {
            x: Math.min(Math.max(x, box.left), box.right),
            y: Math.min(Math.max(y, box.top), box.bottom),
          };
          expect(apart({ x, y }, near)).toBeGreaterThanOrEqual(wideWheel.mark * scale);
        }
      }
    });
  });

  it("stand beside their marks in an ordinary year, and are left out when they are too long", () => {
    const placed = placeMarks([10, 57, 120, 300], wideWheel);
    const texts = [null, "Verksamhetsberättelse 2026", "x".repeat(300), "Plan"];
    expect(placeLabels(placed, texts, wideWheel).map(({ index, lines }) => [index, lines])).toEqual([
      [1, ["Verksamhetsberättelse", "2026"]],
      [3, ["Plan"]],
    ]);
  });
});

it("a day's angle is the middle of the day, in leap years too", () => {
  expect(angleOfDay(dayOf(2027, 1, 1), 2027)).toBeCloseTo((0.5 / 365) * 360);
  expect(angleOfDay(dayOf(2028, 12, 31), 2028)).toBeCloseTo(360 - (0.5 / 366) * 360);
});
