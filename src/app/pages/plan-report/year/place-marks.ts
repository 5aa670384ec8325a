// Where the marks of a year stand: as near their true days as they can without touching, each tied to its day by a
// line that crosses no mark and no other line. Pure geometry; angles are degrees clockwise from the top.
import { type Day, dayOf } from "#schema/day.ts";
import type { WheelSize } from "./wheel-size.ts";

export interface Point {
  x: number;
  y: number;
}

export interface PlacedMark extends Point {
  /** The angle of the true day, and the angle at which the mark stands. */
  day: number;
  at: number;
  /** From the month ring at the true day to the mark. */
  line: Point[];
}

export interface PlacedMarks {
  marks: PlacedMark[];
  /** How large the marks are: 1, or less when there are too many. */
  scale: number;
}

/** Between two marks, beyond what each keeps to itself. */
const air = 2;

/** Returns the angle of the middle of a day in its year. */
export function angleOfDay(day: Day, year: number): number {
  const first = dayOf(year, 1, 1);
  return ((day - first + 0.5) / (dayOf(year + 1, 1, 1) - first)) * 360;
}

/** Returns the point at an angle and a distance from the wheel's centre. */
export function pointAt(angle: number, radius: number, { side }: WheelSize): Point {
  const radians = (angle / 180) * Math.PI;
  return { x: side / 2 + radius * Math.sin(radians), y: side / 2 - radius * Math.cos(radians) };
}

/** Places one mark for each of `days`, angles in rising order from 0 to 360. */
export function placeMarks(days: readonly number[], wheel: WheelSize): PlacedMarks {
  const { track, mark, fullest } = wheel;
  const wanted = 2 * mark + air;
  const room = fullest / Math.max(1, days.length);
  const isFull = degreesOf(wanted, track) > room;
  const step = isFull ? room : degreesOf(wanted, track);
  const scale = isFull ? chordOf(step, track) / wanted : 1;
  const marks = spread(days, step).map((at, index) => {
    const day = days[index] ?? at;
    return { day, at, ...pointAt(at, track, wheel), line: lineTo(day, at, scale, wheel) };
  });
  return { marks, scale };
}

const degreesOf = (chord: number, radius: number) => (2 * Math.asin(chord / (2 * radius)) * 180) / Math.PI;
const chordOf = (degrees: number, radius: number) => 2 * radius * Math.sin((degrees / 360) * Math.PI);

/**
 * The positions nearest to `days` (least squares) with at least `step` between neighbours, around the whole circle.
 * The circle is cut in its widest gap; what is left is a line, where pooling adjacent violators gives the optimum.
 */
function spread(days: readonly number[], step: number): number[] {
  const count = days.length;
  const cut = widestGap(days);
  const start = ((days[cut] ?? 0) + (days[(cut + count - 1) % count] ?? 0) - (cut === 0 ? 360 : 0)) / 2;
  const turned = days.map((_, k) => {
    const index = (cut + k) % count;
    return (days[index] ?? 0) + (index < cut ? 360 : 0);
  });
  const lowest = start + step / 2;
  const highest = start + 360 - step / 2 - (count - 1) * step;
  const pooled = pool(turned.map((day, k) => day - k * step));
  const placed = pooled.map((value, k) => Math.min(Math.max(value, lowest), highest) + k * step);
  return days.map((_, index) => (placed[(index - cut + count) % count] ?? 0) - (index < cut ? 360 : 0));
}

/** The index of the day that comes after the widest gap. */
function widestGap(days: readonly number[]): number {
  let widest = -1;
  let found = 0;
  days.forEach((day, index) => {
    const before = index === 0 ? (days.at(-1) ?? 0) - 360 : (days[index - 1] ?? 0);
    if (day - before > widest) [widest, found] = [day - before, index];
  });
  return found;
}

/** Isotonic regression: the rising values nearest to `values`. */
function pool(values: readonly number[]): number[] {
  const blocks: { sum: number; count: number }[] = [];
  for (const value of values) {
    let block = { sum: value, count: 1 };
    for (let last = blocks.at(-1); last && mean(last) > mean(block); last = blocks.at(-1)) {
      blocks.pop();
      block = { sum: last.sum + block.sum, count: last.count + block.count };
    }
    blocks.push(block);
  }
  return blocks.flatMap((block) => Array<number>(block.count).fill(mean(block)));
}

const mean = ({ sum, count }: { sum: number; count: number }) => sum / count;

/**
 * A short stroke inwards at the true day, then evenly sideways and inwards: every line turns at the same distances from
 * the centre, so two never cross, and none comes as near the centre as another's mark.
 */
function lineTo(day: number, at: number, scale: number, wheel: WheelSize): Point[] {
  const end = wheel.track + wheel.mark * scale;
  const pieces = Math.max(1, Math.ceil(Math.abs(at - day) / 3));
  return Array.from({ length: pieces + 1 }, (_, k) => {
    const share = k / pieces;
    return pointAt(day + (at - day) * share, wheel.inner + (end - wheel.inner) * share, wheel);
  });
}
