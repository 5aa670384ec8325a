// The words of the pages beyond the first paint, fetched with the first of those pages.
import { use, useMemo } from "react";
import type { Words } from "#locales/sv.ts";
import type { Locale } from "./host.ts";
import { type Session, useSession } from "./session.tsx";

const fetched = new Map<Locale, Promise<Words>>();

/** Every word of a language; asked for once, however many pages ask. */
function fetchPageWords(locale: Locale): Promise<Words> {
  const asked = fetched.get(locale) ?? load(locale);
  fetched.set(locale, asked);
  return asked;
}

async function load(locale: Locale): Promise<Words> {
  return locale === "sv" ? (await import("#locales/sv.ts")).sv : (await import("#locales/en.ts")).en;
}

/** The words of the person's language, the pages' own among them. Suspends until they are here. */
export function usePageWords(): Words {
  return use(fetchPageWords(useSession().locale));
}

/** The session with every word in it. Suspends until they are here. */
export function usePageSession(): Session & { words: Words } {
  const session = useSession();
  const words = usePageWords();
  return useMemo(() => ({ ...session, words }), [session, words]);
}
