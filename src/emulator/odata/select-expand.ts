// Reads $select, $orderby and $expand; inside an $expand the inner options may stand with or without `$`.
import { badRequest } from "#emulator/http/graph-error.ts";

export interface Expansion {
  name: string;
  select?: string[];
}

export interface Ordering {
  path: string;
  descending: boolean;
}

/** The names in a $select, without blanks; undefined when the option is absent. */
export function parseSelect(text: string | undefined): string[] | undefined {
  if (text === undefined) return undefined;
  const names = text.split(",").map((name) => name.trim());
  return names.filter((name) => name !== "");
}

/** The navigation properties in an $expand, each with its inner $select; throws 400 for other inner options. */
export function parseExpand(text: string | undefined): Expansion[] {
  if (text === undefined) return [];
  return topLevel(text, ",").map((part) => {
    const match = /^([\w.]+)(?:\((.*)\))?$/s.exec(part.trim());
    if (!match) throw badRequest(`Parsing OData Select and Expand failed: '${part}' is not valid.`);
    const expansion: Expansion = { name: match[1] ?? "" };
    for (const option of topLevel(match[2] ?? "", ";")) {
      const [key, value] = splitOption(option);
      if (key !== "select")
        throw badRequest(
          `Parsing OData Select and Expand failed: the option '${key}' is not supported here.`,
        );
      const select = parseSelect(value);
      if (select) expansion.select = select;
    }
    return expansion;
  });
}

/** The paths of an $orderby in order; throws 400 for a direction that is neither asc nor desc. */
export function parseOrderBy(text: string | undefined): Ordering[] {
  if (text === undefined) return [];
  return text.split(",").map((part) => {
    const [path = "", direction = "asc", ...more] = part.trim().split(/\s+/);
    if (path === "" || more.length > 0 || !["asc", "desc"].includes(direction)) {
      throw badRequest(`Invalid orderby clause: Syntax error in '${text}'.`);
    }
    return { path, descending: direction === "desc" };
  });
}

function splitOption(option: string): [string, string] {
  const at = option.indexOf("=");
  const key = option.slice(0, at === -1 ? option.length : at);
  return [key.trim().replace(/^\$/, "").toLowerCase(), at === -1 ? "" : option.slice(at + 1)];
}

function topLevel(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = "";
  for (const character of text) {
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (character === separator && depth === 0) {
      parts.push(part);
      part = "";
    } else {
      part += character;
    }
  }
  return [...parts, part].filter((piece) => piece.trim() !== "");
}
