// What is pointed at or focused on one side lights up on the other: the same number stands in the text and among the
// findings.
import { createContext, type ReactNode, useContext, useState } from "react";

export type Side = "text" | "found";

interface Lit {
  lit: string | null;
  light: (id: string | null) => void;
}

const LitContext = createContext<Lit>({ lit: null, light: () => undefined });

/** Holds which finding is lit. */
export function LitProvider({ children }: { children: ReactNode }) {
  const [lit, light] = useState<string | null>(null);
  return <LitContext value={{ lit, light }}>{children}</LitContext>;
}

/** Whether the finding `id` is lit, and the handlers that light it. */
export function useLit(id: string | null) {
  const { lit, light } = useContext(LitContext);
  return {
    isLit: id !== null && lit === id,
    handlers: {
      onMouseEnter: () => light(id),
      onMouseLeave: () => light(null),
      onFocus: () => light(id),
      onBlur: () => light(null),
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
