// Elements by name, properties and children: all the host page needs of a framework.

type Child = Node | string | null | undefined | false;
type Properties = Record<string, string | number | boolean | undefined | ((event: Event) => void)>;

/** A new element. `on…` properties become listeners, `true` an empty attribute; `false` and undefined are left out. */
export function el<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Properties = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [property, value] of Object.entries(properties)) {
    if (typeof value === "function") element.addEventListener(property.slice(2), value);
    else if (value === true) element.setAttribute(property, "");
    else if (value !== undefined && value !== false) element.setAttribute(property, String(value));
  }
  element.append(...children.filter((child): child is Node | string => Boolean(child)));
  return element;
}

/** Puts `content` in the place of what `slot` held; the focus stays on the element with the same id. */
export function fill(slot: Element, ...content: Child[]): void {
  const focused = document.activeElement?.id;
  const held = focused ? slot.contains(document.activeElement) : false;
  slot.replaceChildren(...content.filter((child): child is Node | string => Boolean(child)));
  if (held && focused) document.getElementById(focused)?.focus();
}
