// What is pointed at or focused on one side lights up on the other: the same number stands in the text and among the
// findings.
import { createContext, type ReactNode, useContext, useState } from "react";

export type Side = "text" | "found";

interface Lit {
  lit: string | null;
  point: (id: string | null) => void;
  focus: (id: string | null) => void;
}

const LitContext = createContext<Lit>({ lit: null, point: () => undefined, focus: () => undefined });

/** Holds which finding is lit: the one pointed at, or else the one that has the focus. */
export function LitProvider({ children }: { children: ReactNode }) {
  const [pointed, point] = useState<string | null>(null);
  const [focused, focus] = useState<string | null>(null);
  return <LitContext value={{ lit: pointed ?? focused, point, focus }}>{children}</LitContext>;
}

/** Whether the finding `id` is lit, and the handlers that light it. */
export function useLit(id: string | null) {
  const { lit, point, focus } = useContext(LitContext);
  return {
    isLit: id !== null && lit === id,
    handlers: {
      onMouseEnter: () => point(id),
      onMouseLeave: () => point(null),
      onFocus: () => focus(id),
      onBlur: () => focus(null),
    },
  };
}

/** The id of the element that stands for a finding on one side of the page. */
export function sideId(side: Side, id: string): string {
  return `mandate-${side}-${id}`;
}

/** Takes the reader to a finding on the other side. */
export function goTo(side: Side, id: string): void {
  const target = document.getElementById(sideId(side, id));
  target?.scrollIntoView({ block: "center" });
  target?.focus({ preventScroll: true });
}
