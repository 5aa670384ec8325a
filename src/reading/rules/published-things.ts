// The notes a group keeps and the things it publishes, as nouns, and the words that make up their phrase.
import { ownerOf } from "#reading/bodies.ts";
import type { Token } from "#reading/tokens.ts";

const NOTES =
  /^(?:(?:minnes|mötes|gruppens|arbets|besluts)?anteckning(?:ar|arna|en)?|(?:mötes|sammanträdes|besluts|grupp)?protokoll(?:et|en)?|minnesnotat(?:er|erna)?)$/;
const OTHER_THINGS =
  /^(?:dagordning(?:ar|arna|en)?|kallelse(?:r|rna|n)?|kontaktuppgift(?:er|erna)|(?:ledamots|medlems|deltagar|grupp)?förteckning(?:ar|arna|en)?|(?:ledamots|medlems|deltagar)lista(?:n)?|mötestider(?:na)?|mötesdatum|sammanträdestider(?:na)?|beslutslogg(?:en)?|beslutslista(?:n)?|mötesmaterial(?:et)?|uppdragsbeskrivning(?:en)?|sammansättning(?:en)?)$/;
const DESCRIBES =
  /^(?:aktuella|justerade|godkända|korta|skriftliga|gemensamma|fullständiga|uppdaterade|gruppens|rådets|samverkansgruppens|samordningsrådets|arbetsgruppens|mötets|mötenas|färdiga|enkla|kortfattade|samtliga|alla|en|ett)$/;

/** Returns true for minnesanteckningar, mötesanteckningar and protokoll. */
export const isNotesNoun = (word: string): boolean => NOTES.test(word);

/** A thing that is published: token indexes of its phrase, end exclusive. */
export interface ThingNamed {
  start: number;
  end: number;
  isNotes: boolean;
}

/** Returns the first thing named between two tokens that is the group's own, or null. */
export function thingBetween(
  tokens: readonly Token[],
  from: number,
  to: number,
  title: string,
): ThingNamed | null {
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.norm ?? "";
    const isNotes = isNotesNoun(word);
    if (!isNotes && !OTHER_THINGS.test(word)) continue;
    let start = at;
    while (start > from && DESCRIBES.test(tokens[start - 1]?.norm ?? "")) start--;
    const before = tokens[start - 1]?.norm ?? "";
    const isOthers = start > from && ownerOf(before, title) === "other" && /(?:s)$/.test(before);
    const isVerbal =
      /(?:as|s)$/.test(before) &&
      /^(?:ska|skall|bör|förs|föras|publiceras|skrivs|upprättas|läggs|finns|finnas|görs|tas|hålls|anslås|genomförs|dessutom|också|efteråt)$/.test(
        before,
      );
    if (!isOthers || isVerbal) return joined(tokens, { start, end: at + 1, isNotes }, to);
  }
  return null;
}

// "dagordning och minnesanteckningar" are published together.
function joined(tokens: readonly Token[], thing: ThingNamed, to: number): ThingNamed {
  const joins = /^(?:och|samt|,)$/.test(tokens[thing.end]?.norm ?? "");
  const next = tokens[thing.end + 1]?.norm ?? "";
  const goesOn = joins && thing.end + 1 < to && (isNotesNoun(next) || OTHER_THINGS.test(next));
  return goesOn
    ? joined(
        tokens,
        { start: thing.start, end: thing.end + 2, isNotes: thing.isNotes || isNotesNoun(next) },
        to,
      )
    : thing;
}
