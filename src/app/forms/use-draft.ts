// What is typed and not yet saved, kept on this device at every change, so that a killed tab loses nothing.
import { useState } from "react";
import { useSession } from "../session/session.tsx";

export type TextFields = Record<string, string>;

export interface Draft<T extends TextFields> {
  values: T;
  /** An unsaved draft of an earlier visit was found and is shown. */
  isRestored: boolean;
  set: (changes: Partial<T>) => void;
  /** Forgets the draft: it has been saved, or is not wanted. */
  clear: () => void;
}

/** The draft of `thing` (one form on one row), starting from `initial` where there is none. */
export function useDraft<T extends TextFields>(thing: string, initial: T): Draft<T> {
  const { drafts } = useSession();
  const [found] = useState(() => drafts.read(thing, (value): value is T => isShapedAs(value, initial)));
  const [values, setValues] = useState<T>(found ?? initial);
  const set = (changes: Partial<T>) => {
    const next = { ...values, ...changes };
    setValues(next);
    drafts.write(thing, next);
  };
  const clear = () => {
    drafts.clear(thing);
    setValues(initial);
  };
  return { values, isRestored: found !== null, set, clear };
}

function isShapedAs(value: unknown, initial: TextFields): boolean {
  if (typeof value !== "object" || value === null) return false;
  const candidate = value as Record<string, unknown>;
  return Object.keys(initial).every((name) => typeof candidate[name] === "string");
}
