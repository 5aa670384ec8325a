// What was done may take away the very row it was done in: whoever stood there goes on from the page, not from nowhere.
import { type RefObject, useLayoutEffect } from "react";
import { focusPage } from "./use-focus-back.ts";

/** Gives the page the focus when `row` is removed with the focus in it. */
export function useFocusWhenGone(row: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = row.current;
    return () => {
      if (element?.contains(document.activeElement)) focusPage();
    };
  }, [row]);
}
