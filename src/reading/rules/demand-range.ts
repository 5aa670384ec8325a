// The words that say one demand: the whole sentence when it says nothing else, otherwise its own part of it.
import { isVerb } from "#reading/verbs.ts";
import type { Place } from "./noun-phrase.ts";
import type { PlainWords } from "./plain-words.ts";
import type { SentenceContext } from "./rule-reader.ts";

const OPENS_OTHER = / (?:;|och|men|samt|,) (?=\S)/g;

/** Returns the part of the plain words, around `from` to `to`, that ends where another clause begins. */
export function demandRange(_context: SentenceContext, plain: PlainWords, from: number, to: number): Place {
  const { words } = plain;
  const before = [...words.slice(0, from + 1).matchAll(OPENS_OTHER)].filter((match) =>
    speaks(words.slice(0, match.index + 1)),
  );
  const last = before.at(-1);
  const start = last ? last.index + last[0].length : 1;
  const after = [...words.slice(to).matchAll(OPENS_OTHER)].find((match) =>
    opensClause(words.slice(to + match.index + match[0].length)),
  );
  return { from: start, to: after ? to + after.index : words.length };
}

const speaks = (words: string): boolean => words.split(" ").some((word) => isVerb(word) || SAYS.test(word));

const SAYS =
  /^(?:utses|utser|väljs|väljer|föreslås|leder|leds|representerar|företräder|kallar|ansvarar|roterar)$/;

// A new subject with a verb of its own among the next words.
function opensClause(words: string): boolean {
  const next = words.trim().split(" ").slice(0, 5);
  const verb = next.findIndex((word) => isVerb(word) || SAYS.test(word));
  return verb >= 1 && !/^(?:för|av|i|på|med|till|kan|ska|får)$/.test(next[0] ?? "");
}
