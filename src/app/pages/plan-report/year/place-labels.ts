// Words beside the marks, where there is room for them inside the wheel: a label covers no mark, no other label and
// not the middle. One that fits nowhere is left out, since the number leads to the list. Pure geometry.
import type { PlacedMarks, Point } from "./place-marks.ts";
import type { WheelSize } from "./wheel-size.ts";

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface PlacedLabel {
  /** Which of the marks it belongs to. */
  index: number;
  lines: string[];
  box: Box;
}

export const labelLine = 15;
/** A letter of 12 px is seldom wider than this; too narrow a guess would let words touch. */
const letter = 6.6;
const longestLine = 22;
const mostLines = 3;
const air = 4;

/** Returns the labels that have a place; `texts` has one for each mark, null where the shape says enough. */
export function placeLabels(
  { marks, scale }: PlacedMarks,
  texts: readonly (string | null)[],
  wheel: WheelSize,
): PlacedLabel[] {
  const centre = wheel.side / 2;
  const { width, height } = wheel.middle;
  const taken = [boxAround({ x: centre, y: centre }, width / 2, height / 2)];
  const radius = wheel.mark * scale;
  const covers = (box: Box) =>
    taken.some((other) => meet(box, other)) || marks.some((mark) => distance(mark, box) < radius + air / 2);
  const placed: PlacedLabel[] = [];
  texts.forEach((text, index) => {
    const mark = marks[index];
    const lines = text === null ? null : linesOf(text);
    if (!mark || lines === null) return;
    const box = placesFor(mark, lines, radius, centre).find((one) => isInside(one, wheel) && !covers(one));
    if (!box) return;
    taken.push(box);
    placed.push({ index, lines, box });
  });
  return placed;
}

/** Beside the mark on the side of the middle first, then under and over, then the other side. */
function placesFor(mark: Point, lines: readonly string[], radius: number, centre: number): Box[] {
  const width = Math.max(...lines.map((line) => line.length)) * letter;
  const height = lines.length * labelLine;
  const reach = radius + air;
  const right = { x: mark.x + reach + width / 2, y: mark.y };
  const left = { x: mark.x - reach - width / 2, y: mark.y };
  const under = { x: mark.x, y: mark.y + reach + height / 2 };
  const over = { x: mark.x, y: mark.y - reach - height / 2 };
  const sideways = mark.x < centre ? [right, left] : [left, right];
  const upright = mark.y < centre ? [under, over] : [over, under];
  const isAtSide = Math.abs(mark.x - centre) > Math.abs(mark.y - centre) / 2;
  const middles = isAtSide ? [sideways[0], ...upright, sideways[1]] : [upright[0], ...sideways, upright[1]];
  return middles.flatMap((middle) => (middle ? [boxAround(middle, width / 2, height / 2)] : []));
}

/** Words on as few lines as they fit, or null when they are too many or too long. */
function linesOf(text: string): string[] | null {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= longestLine)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length <= mostLines && lines.every((line) => line.length <= longestLine) ? lines : null;
}

/** Within the marks' outer edge, beyond which the lines to the ring run. */
function isInside(box: Box, { side, track }: WheelSize): boolean {
  const corners = [box.left, box.right].flatMap((x) => [box.top, box.bottom].map((y) => ({ x, y })));
  return corners.every(({ x, y }) => Math.hypot(x - side / 2, y - side / 2) <= track);
}

const boxAround = ({ x, y }: Point, halfWidth: number, halfHeight: number): Box => ({
  left: x - halfWidth,
  top: y - halfHeight,
  right: x + halfWidth,
  bottom: y + halfHeight,
});

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** How far a point is from a box; 0 inside it. */
function distance({ x, y }: Point, box: Box): number {
  const beside = Math.max(box.left - x, 0, x - box.right);
  const above = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(beside, above);
}
