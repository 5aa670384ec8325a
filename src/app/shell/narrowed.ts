// Which pages are seen side by side when there is room for few, and which wait under "Mer".

export interface PageLink {
  id: string;
  label: string;
  href: string;
}

/** Letters of page names that fit beside "Mer" in a window of 320 px at 14 px type. */
const roomForLetters = 26;

/** The first pages that fit, the one stood on always among them; the rest are hidden. */
export function narrowed(
  pages: readonly PageLink[],
  current: string,
): { seen: readonly PageLink[]; hidden: readonly PageLink[] } {
  const chosen = pages.find((page) => page.id === current);
  let room = roomForLetters - (chosen?.label.length ?? 0);
  const seen = pages.filter((page) => {
    if (page === chosen) return true;
    room -= page.label.length;
    return room >= 0;
  });
  return { seen, hidden: pages.filter((page) => !seen.includes(page)) };
}
