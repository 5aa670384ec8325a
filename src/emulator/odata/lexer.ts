// Cuts a $filter into words, literals and brackets.
import { badRequest } from "#emulator/http/graph-error.ts";

export interface Token {
  kind: "word" | "text" | "number" | "date" | "(" | ")" | ",";
  value: string;
}

const rules: readonly [Token["kind"] | "space", RegExp][] = [
  ["space", /\s+/y],
  ["text", /'(?:[^']|'')*'/y],
  ["date", /\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?/y],
  ["number", /-?\d+(?:\.\d+)?/y],
  ["word", /[A-Za-z_@$][\w.$@/]*/y],
  ["(", /\(/y],
  [")", /\)/y],
  [",", /,/y],
];

/** The tokens of a filter; throws 400 with the position of the first character that fits nowhere. */
export function tokens(source: string): Token[] {
  const found: Token[] = [];
  let position = 0;
  while (position < source.length) {
    const hit = longest(source, position);
    if (!hit) throw badRequest(`Invalid filter clause: Syntax error at position ${position} in '${source}'.`);
    position += hit.text.length;
    if (hit.kind === "space") continue;
    const value = hit.kind === "text" ? hit.text.slice(1, -1).replaceAll("''", "'") : hit.text;
    found.push({ kind: hit.kind, value });
  }
  return found;
}

function longest(
  source: string,
  position: number,
): { kind: Token["kind"] | "space"; text: string } | undefined {
  for (const [kind, rule] of rules) {
    rule.lastIndex = position;
    const text = rule.exec(source)?.[0];
    if (text !== undefined) return { kind, text };
  }
  return undefined;
}
