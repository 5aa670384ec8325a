// Following a link to another page: the link is gone with the page it stood on, so the new page is begun at its start.
import { useEffect, useRef } from "react";
import { useLocation } from "wouter";

/**
 * Moves focus and view to `content` when the address has changed and nothing on the screen has the focus any longer. A
 * link that is still there, as in the navigation, keeps it.
 */
export function usePageStart(): React.RefObject<HTMLElement | null> {
  const content = useRef<HTMLElement>(null);
  const [location] = useLocation();
  const last = useRef(location);
  useEffect(() => {
    if (last.current === location) return;
    last.current = location;
    if (document.activeElement !== document.body) return;
    content.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [location]);
  return content;
}
