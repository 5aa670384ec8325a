// Whether there is room for a table: under a width of its own what would be columns becomes rows.
import { useCallback, useSyncExternalStore } from "react";

/** True while the page is narrower than `needed` px; follows the window. */
export function useNarrow(needed: number): boolean {
  const query = `(max-width: ${needed - 1}px)`;
  const subscribe = useCallback(
    (changed: () => void) => {
      const media = window.matchMedia(query);
      media.addEventListener("change", changed);
      return () => media.removeEventListener("change", changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}
