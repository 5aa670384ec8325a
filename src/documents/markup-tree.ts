// Elements and text out of well-formed markup: Word's own small parts, and the simple HTML made from its large ones.

export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (Element | string)[];
}

const TAG = /<([/?!]?)([^\s/>"']*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/y;
const ATTRIBUTE = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Returns a nameless element around everything in the markup, or null when its tags do not hold together. */
export function parseMarkup(markup: string): Element | null {
  const root: Element = { name: "", attributes: {}, children: [] };
  const open = [root];
  let at = 0;
  while (at < markup.length) {
    const inside = open.at(-1) ?? root;
    const next = markup.indexOf("<", at);
    if (next !== at) inside.children.push(plain(markup.slice(at, next < 0 ? markup.length : next)));
    if (next < 0) break;
    if (markup.startsWith("<!--", next)) {
      const end = markup.indexOf("-->", next);
      if (end < 0) return null;
      at = end + 3;
      continue;
    }
    TAG.lastIndex = next;
    const tag = TAG.exec(markup);
    if (!tag) return null;
    at = TAG.lastIndex;
    const [, mark, name = "", rest = ""] = tag;
    if (mark === "/") {
      if (inside.name !== name || open.length === 1) return null;
      open.pop();
    } else if (mark === "") {
      const element = { name, attributes: attributesOf(rest), children: [] };
      inside.children.push(element);
      if (!rest.endsWith("/")) open.push(element);
    }
  }
  return open.length === 1 ? root : null;
}

function attributesOf(words: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", double, single] of words.matchAll(ATTRIBUTE))
    attributes[name] = plain(double ?? single ?? "");
  return attributes;
}

function plain(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (whole, hex, decimal, name) => {
    if (name) return NAMED[name] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Returns the elements of a name anywhere below, in reading order. */
export function elementsNamed(element: Element, name: string): Element[] {
  return childElements(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...elementsNamed(child, name),
  ]);
}

/** Returns the elements directly below. */
export function childElements(element: Element): Element[] {
  return element.children.filter((child) => typeof child !== "string");
}
