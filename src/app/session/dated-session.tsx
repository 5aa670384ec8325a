// The session with today in it. Teams keeps a tab open for days: the date follows the clock, not the opening.
import { type ReactNode, useEffect, useMemo, useState } from "react";
import { wallTimeOf } from "#schema/stockholm.ts";
import { type Session, SessionProvider } from "./session.tsx";

interface DatedSessionProps {
  session: Omit<Session, "today" | "now">;
  /** The time, in milliseconds since 1970; the only clock below main.tsx. */
  now: () => number;
  children: ReactNode;
}

const checkEvery = 60_000;

/** Hands the session down, anew when the Swedish day turns. */
export function DatedSession({ session, now, children }: DatedSessionProps) {
  const [today, setToday] = useState(() => wallTimeOf(now()).day);
  useEffect(() => {
    const check = () => setToday(wallTimeOf(now()).day);
    const timer = setInterval(check, checkEvery);
    // A tab that was hidden has had its timers held back.
    document.addEventListener("visibilitychange", check);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", check);
    };
  }, [now]);
  const dated = useMemo(() => ({ ...session, today, now }), [session, today, now]);
  return <SessionProvider value={dated}>{children}</SessionProvider>;
}
