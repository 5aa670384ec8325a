// Following a link to another page: the link is gone with the page it stood on, so the new page is begun at its start.
import { useEffect, useRef } from "react";
import { useLocation } from "wouter";

/**
 * Moves focus and view to `content` when the address has changed and what had the focus has gone with the page it stood
 * on, at once or when the new page has been read. A link that is still there, as in the navigation, keeps it.
 */
export function usePageStart(): React.RefObject<HTMLElement | null> {
  const content = useRef<HTMLElement>(null);
  const [location] = useLocation();
  const last = useRef(location);
  useEffect(() => {
    if (last.current === location) return;
    last.current = location;
    const page = content.current;
    const followed = document.activeElement;
    const begin = () => {
      page?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    };
    if (followed === document.body) return begin();
    if (!page || !followed || !page.contains(followed) || followed === page) return;
    // The page left behind stays on the screen until the next one has been fetched, and is hidden before it is removed.
    const observer = new MutationObserver(() => {
      if (followed.isConnected && followed.getClientRects().length > 0) return;
      observer.disconnect();
      // A form or a row that the link names has taken the focus by itself.
      if (document.activeElement === document.body || document.activeElement === followed) begin();
    });
    observer.observe(page, { childList: true, subtree: true, attributes: true, attributeFilter: ["style"] });
    return () => observer.disconnect();
  }, [location]);
  return content;
}
