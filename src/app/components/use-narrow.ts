// Whether there is room for a table: under 640 px what would be columns becomes rows.
import { useSyncExternalStore } from "react";

const query = "(max-width: 639px)";

/** True while the page is narrower than 640 px; follows the window. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}

function subscribe(changed: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener("change", changed);
  return () => media.removeEventListener("change", changed);
}
