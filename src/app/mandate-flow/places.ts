// The elements that stand for one finding: in the text, among the rules, among the questions; and the way to them.

/** The element in the text. */
export const textId = (id: string) => `mandate-text-${id}`;

/** The row among the rules. */
export const rowId = (id: string) => `mandate-row-${id}`;

/** The question. */
export const questionId = (id: string) => `mandate-question-${id}`;

/** Everything beside the text. */
export const foundColumnId = "mandate-found";

/** Takes the reader to the element, with the keyboard too. */
export function goTo(elementId: string): void {
  const target = document.getElementById(elementId);
  target?.scrollIntoView({ block: "center" });
  target?.focus({ preventScroll: true });
}
