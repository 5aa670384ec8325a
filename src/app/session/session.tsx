// The session: who is here, in which language, on which day, and the way to the store. Handed down by React context,
// made once in main.tsx.
import { createContext, useContext } from "react";
import type { FirstWords } from "#locales/sv-first.ts";
import type { Day } from "#schema/day.ts";
import type { Drafts } from "#store/drafts.ts";
import type { Store } from "#store/port.ts";
import type { Snapshots } from "#store/snapshot.ts";
import type { TabConfig } from "./config.ts";
import type { Courier } from "./courier.ts";
import type { HostFacts, Locale } from "./host.ts";

export interface Session {
  config: TabConfig;
  host: HostFacts;
  locale: Locale;
  words: FirstWords;
  today: Day;
  /** The time, in milliseconds since 1970. */
  now: () => number;
  /** Empty when the host does not say who is here: everything can be read, nothing can be signed. */
  personId: string;
  /** Opens the store at the first call: sign-in and Graph are fetched only then. */
  store: () => Promise<Store>;
  /** Opens the way by which the person's own reminders go: its right is asked for at the first one. */
  courier: () => Promise<Courier>;
  snapshots: Snapshots;
  drafts: Drafts;
}

const SessionContext = createContext<Session | null>(null);

export const SessionProvider = SessionContext.Provider;

/** The session. Throws outside SessionProvider, which is our mistake. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("useSession is used outside SessionProvider.");
  return session;
}

/** The words of the person's language. */
export function useWords(): FirstWords {
  return useSession().words;
}
