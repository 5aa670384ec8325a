// Where the focus goes when the button that was pressed is no longer on the page.
import { type RefObject, useEffect, useRef } from "react";

/** Returns a ref whose element takes the focus when it is first shown, if `takes` is true then. */
export function useFocusAtFirst<T extends HTMLElement>(takes: boolean): RefObject<T | null> {
  const element = useRef<T>(null);
  const atFirst = useRef(takes);
  useEffect(() => {
    if (atFirst.current) element.current?.focus();
  }, []);
  return element;
}
