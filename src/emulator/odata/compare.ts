// How two values compare in SharePoint: texts ignore case, blanks are smaller than nothing and equal to null only.
import type { Expression, Operator } from "./expression.ts";

export type Comparable = string | number | null;

/** A text as it is compared and indexed: case does not count. */
export function folded(text: string): string {
  return text.toLowerCase();
}

/** Whether one value stands in the given relation to another; a blank is in no order. */
export function holds(operator: Operator, value: Comparable, wanted: Comparable): boolean {
  if (operator === "eq") return value === wanted;
  if (operator === "ne") return value !== wanted;
  if (value === null || wanted === null) return false;
  if (operator === "startswith") return String(value).startsWith(String(wanted));
  if (operator === "lt") return value < wanted;
  if (operator === "gt") return value > wanted;
  return operator === "le" ? value <= wanted : value >= wanted;
}

/** -1, 0 or 1 for sorting; blanks come first. */
export function compare(left: Comparable, right: Comparable): number {
  if (left === right) return 0;
  if (left === null) return -1;
  if (right === null) return 1;
  return left < right ? -1 : 1;
}

/** Whether an expression is true, given how each of its comparisons turned out. */
export function isTrue<E extends Expression>(
  expression: E,
  outcome: (comparison: Extract<Expression, { kind: "comparison" }>) => boolean,
): boolean {
  if (expression.kind === "comparison") return outcome(expression);
  if (expression.kind === "and") return isTrue(expression.left, outcome) && isTrue(expression.right, outcome);
  return isTrue(expression.left, outcome) || isTrue(expression.right, outcome);
}
