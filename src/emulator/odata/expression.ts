// What a $filter means once it is read.

export type Literal =
  | { kind: "text"; value: string }
  | { kind: "number"; value: number }
  | { kind: "boolean"; value: boolean }
  | { kind: "date"; value: string }
  | { kind: "null" };

export type Operator = "eq" | "ne" | "lt" | "gt" | "le" | "ge" | "startswith";

export interface Comparison {
  kind: "comparison";
  operator: Operator;
  path: string;
  literal: Literal;
}

export type Expression = Comparison | { kind: "and" | "or"; left: Expression; right: Expression };

/** Every comparison in an expression, from left to right. */
export function comparisons(expression: Expression): Comparison[] {
  if (expression.kind === "comparison") return [expression];
  return [...comparisons(expression.left), ...comparisons(expression.right)];
}
