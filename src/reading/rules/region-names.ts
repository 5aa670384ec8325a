// Regions named in a text: "Region Kalmar län", "Västra Götalandsregionen", "Dalarna" in a list of regions.

const LANDS =
  "Blekinge|Dalarna|Gotland|Gävleborg|Halland|Jämtland Härjedalen|Jönköpings län|Kalmar län|Kronoberg|Norrbotten|Skåne|Stockholm|Sörmland|Uppsala|Värmland|Västerbotten|Västernorrland|Västmanland|Västra Götaland|Örebro län|Östergötland";
const NAMED = new RegExp(
  `(?<!\\p{L})(?:Region(?:en)? (?:${LANDS})|${LANDS}|Västra Götalandsregionen|Region \\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?(?: län)?)(?!\\p{L})`,
  "gu",
);

/** Returns the regions the words name, as written, each once, in order. */
export function regionNames(words: string): string[] {
  return [...new Set(words.match(NAMED) ?? [])];
}
