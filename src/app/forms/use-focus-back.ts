// When a form closes, whoever uses the keyboard goes on from the button that opened it.
import { useEffect, useRef } from "react";

/** The id to put on the button that opens `form`. */
export function openerId(form: string): string {
  return `opens-${form}`;
}

/** Follows which form is open (null: none). Without the opener on the page the page itself takes the focus. */
export function useFocusBack(open: string | null): void {
  const last = useRef(open);
  useEffect(() => {
    if (open === null && last.current !== null) {
      const opener = document.getElementById(openerId(last.current));
      (opener ?? document.getElementById("content"))?.focus({ preventScroll: opener === null });
    }
    last.current = open;
  }, [open]);
}
