// A long list drawn a little at a time, so that no single task holds the page.
import { useEffect, useState } from "react";

/** Returns how many of `total` are drawn so far: `step` at once, and `step` more each time the page has had its turn. */
export function useGradually(total: number, step: number): number {
  const [shown, setShown] = useState(step);
  useEffect(() => {
    if (shown >= total) return;
    const timer = setTimeout(() => setShown(shown + step));
    return () => clearTimeout(timer);
  }, [shown, total, step]);
  return Math.min(shown, total);
}
