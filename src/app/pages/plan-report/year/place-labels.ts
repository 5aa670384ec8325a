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
const longestLine = 24;
const mostLines = 3;
const air = 4;
/** How far along the mark's side a label may be moved towards the middle, nearest first. */
const shifts = [0, 10, 20, 30];

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

/** Beside the mark on the side of the middle first, then under and over, then the other side; then a little inwards. */
function placesFor(mark: Point, lines: readonly string[], radius: number, centre: number): Box[] {
  const width = Math.max(...lines.map((line) => line.length)) * letter;
  const height = lines.length * labelLine;
  const reach = radius + air;
  const inwards = { x: Math.sign(centre - mark.x), y: Math.sign(centre - mark.y) };
  const beside = (side: number) => ({ x: mark.x + side * (reach + width / 2), y: mark.y });
  const above = (side: number) => ({ x: mark.x, y: mark.y + side * (reach + height / 2) });
  const isAtSide = Math.abs(mark.x - centre) > Math.abs(mark.y - centre) / 2;
  return shifts.flatMap((shift) => {
    const sideways = [inwards.x, -inwards.x].map((side) => moved(beside(side || 1), 0, inwards.y * shift));
    const upright = [inwards.y, -inwards.y].map((side) => moved(above(side || 1), inwards.x * shift, 0));
    const [first, last] = isAtSide ? [sideways, upright] : [upright, sideways];
    return [first[0], ...last, first[1]].flatMap((middle) =>
      middle ? [boxAround(middle, width / 2, height / 2)] : [],
    );
  });
}

const moved = ({ x, y }: Point, right: number, down: number): Point => ({ x: x + right, y: y + down });

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
