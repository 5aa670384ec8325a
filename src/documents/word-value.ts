// How Word's markup gives a setting: an element with the value in its w:val.
import { childElements, type Element } from "./markup-tree.ts";

/** Returns the value of the setting directly inside the element, or null when it is not set. */
export function wordValue(element: Element, setting: string): string | null {
  return childElements(element).find(({ name }) => name === setting)?.attributes["w:val"] ?? null;
}
