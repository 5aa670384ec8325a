// From a place on the screen to a place in the text: what somebody has selected or pressed in the text column.
import type { TextRange } from "#domain/mandate-reading.ts";

/** Words on the screen carry where in the text they begin under this name. */
const fromAttribute = "data-from";

/** Returns the part of the text that is selected; null when nothing is, or when it reaches out of the text. */
export function selectedRange(): TextRange | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || !selection.anchorNode || !selection.focusNode) return null;
  const ends = [
    offsetOf(selection.anchorNode, selection.anchorOffset),
    offsetOf(selection.focusNode, selection.focusOffset),
  ].filter((offset) => offset !== null);
  const [one, other] = ends;
  if (one === undefined || other === undefined || one === other) return null;
  return { from: Math.min(one, other), to: Math.max(one, other) };
}

/** Returns the place in the text at a point of the window; null where there is no text. */
export function offsetAt(x: number, y: number): number | null {
  const caret = document.caretPositionFromPoint?.(x, y);
  if (caret) return offsetOf(caret.offsetNode, caret.offset);
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? offsetOf(range.startContainer, range.startOffset) : null;
}

function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const words = element?.closest(`[${fromAttribute}]`);
  const from = Number(words?.getAttribute(fromAttribute) ?? Number.NaN);
  if (Number.isNaN(from)) return null;
  // An element as an end means its beginning or its very end.
  if (node instanceof Element) return offset === 0 ? from : from + (words?.textContent?.length ?? 0);
  return from + offset;
}

/** Returns where the first words begin that are seen in the scrolled column; 0 when nothing is. */
export function firstSeen(scroller: HTMLElement | null): number {
  if (!scroller) return 0;
  const { top } = scroller.getBoundingClientRect();
  const lines = scroller.children;
  // Asking a line out of sight where it stands makes the browser lay it out, so few are asked.
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.getBoundingClientRect().bottom ?? 0) > top) high = middle;
    else low = middle + 1;
  }
  const words = lines[low]?.querySelector(`[${fromAttribute}]`);
  return Number(words?.getAttribute(fromAttribute) ?? 0);
}

/** Scrolls as little as it takes to see the words that begin at the place. */
export function scrollTo(scroller: HTMLElement | null, from: number): void {
  scroller?.querySelector(`[${fromAttribute}="${from}"]`)?.scrollIntoView({ block: "nearest" });
}

/** Shows a part of the text as selected, where it stands. */
export function showPlace({ from, to }: TextRange): void {
  const pieces = [...document.querySelectorAll(`[${fromAttribute}]`)];
  const startOf = (piece: Element) => Number(piece.getAttribute(fromAttribute));
  const endOf = (piece: Element) => startOf(piece) + (piece.textContent?.length ?? 0);
  const first = pieces.find((piece) => endOf(piece) > from);
  const last = pieces.find((piece) => endOf(piece) >= to) ?? first;
  const [start, end] = [first?.firstChild, last?.firstChild];
  if (!first || !last || !start || !end) return;
  window.getSelection()?.setBaseAndExtent(start, Math.max(0, from - startOf(first)), end, to - startOf(last));
  first.scrollIntoView({ block: "center" });
}
