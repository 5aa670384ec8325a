// What is pointed at or focused on one side lights up on the other: the same number stands in the text and among the
// findings. Only the parts that light up or go out are drawn again, however long the text is.
import { createContext, type ReactNode, useContext, useState, useSyncExternalStore } from "react";

class Light {
  private pointed: string | null = null;
  private focused: string | null = null;
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** The one pointed at, or else the one that has the focus. */
  readonly isOn = (id: string | null) => id !== null && (this.pointed ?? this.focused) === id;

  readonly point = (id: string | null) => {
    this.pointed = id;
    for (const tell of this.listeners) tell();
  };

  readonly focus = (id: string | null) => {
    this.focused = id;
    for (const tell of this.listeners) tell();
  };
}

const LightContext = createContext(new Light());

/** Holds which finding is lit. */
export function LitProvider({ children }: { children: ReactNode }) {
  const [light] = useState(() => new Light());
  return <LightContext value={light}>{children}</LightContext>;
}

/** Whether the finding `id` is lit, and the handlers that light it. */
export function useLit(id: string | null) {
  const light = useContext(LightContext);
  const isLit = useSyncExternalStore(light.subscribe, () => light.isOn(id));
  return {
    isLit,
    handlers: {
      onMouseEnter: () => light.point(id),
      onMouseLeave: () => light.point(null),
      onFocus: () => light.focus(id),
      onBlur: () => light.focus(null),
    },
  };
}
