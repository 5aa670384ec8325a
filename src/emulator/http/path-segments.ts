// Cuts an address into decoded segments. Graph's "item by path" form `x:/a/b:/rest` becomes `x/@path/a%2Fb/rest`,
// so that sites by path and files by path are ordinary routes.
import { badRequest } from "./graph-error.ts";

/** Decoded segments of an encoded path; throws 400 when the encoding is broken. */
export function pathSegments(path: string): string[] {
  const raw = path.split("/").filter((part) => part !== "");
  const decoded = raw.map((part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      throw badRequest(`The request URI is not valid: '${part}'.`);
    }
  });
  return foldPaths(decoded.flatMap(keyInParentheses));
}

function foldPaths(parts: string[]): string[] {
  const segments: string[] = [];
  let index = 0;
  while (index < parts.length) {
    const part = parts[index] ?? "";
    index += 1;
    if (!part.endsWith(":")) {
      segments.push(part);
      continue;
    }
    const inner: string[] = [];
    let closed = false;
    while (index < parts.length && !closed) {
      const next = parts[index] ?? "";
      index += 1;
      closed = next.endsWith(":");
      inner.push(closed ? next.slice(0, -1) : next);
    }
    segments.push(part.slice(0, -1), "@path", inner.filter((name) => name !== "").join("/"));
  }
  return segments;
}

/** OData's other way to write a key, `lists('x')`, which Graph takes too. */
function keyInParentheses(part: string): string[] {
  const match = /^(\w+)\('(.*)'\)$/.exec(part);
  return match ? [match[1] ?? "", (match[2] ?? "").replaceAll("''", "'")] : [part];
}
