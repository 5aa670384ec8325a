// When a form closes, whoever uses the keyboard goes on from the button that opened it.
import { useEffect, useRef } from "react";

/** The id to put on the button that opens `form`. */
export function openerId(form: string): string {
  return `opens-${form}`;
}

/** Follows which form is open (null: none). Without the opener on the page the page itself takes the focus. */
export function useFocusBack(open: string | null): void {
  const last = useRef(open);
  const opener = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (open === null && last.current !== null) {
      opener.current = document.getElementById(openerId(last.current));
      if (opener.current) opener.current.focus();
      else focusPage();
    }
    last.current = open;
  }, [open]);
  // What was done may take its own button away a moment later: published notes are not published again.
  useEffect(() => {
    if (!opener.current || opener.current.isConnected) return;
    opener.current = null;
    if (document.activeElement === document.body) focusPage();
  });
}

/** Moves the focus to the page, without moving the view. */
export function focusPage(): void {
  document.getElementById("content")?.focus({ preventScroll: true });
}
