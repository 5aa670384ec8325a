// Whose duty it is: the group the mandate is for, or somebody else (a region, a board, a national group).

const OTHER_BODY =
  /(?:nämnd(?:en|er|erna)?|ledning(?:en|ar)?|ledningsgrupp(?:en|er|erna)?|styrgrupp(?:en|er|erna)?|kunskapsstyrningsgrupp(?:en)?|beredningsgrupp(?:en|er|erna)?|styrelse(?:n|r|rna)?|region(?:en|er|erna)?|kommun(?:en|er|erna)?|förvaltning(?:en|ar|arna)?|myndighet(?:en|er|erna)?|direktör(?:en|er|erna)?|samordnar(?:e|en|na)|koordinator(?:n|er)?|stöd(?:et)?|stab(?:en)?|kansli(?:et)?|kontor(?:et)?|sekretariat(?:et)?|verksamhet(?:en|er|erna)?|klinik(?:en|er|erna)?|chef(?:en|er|erna)?|vårdgivar(?:e|en|na)|leverantör(?:en|er|erna)?|förening(?:en|ar|arna)?|representant(?:en|er|erna)?|styrelsen|socialstyrelsen|sjukhus(?:et|en)?|bolag(?:et|en)?|ledar(?:e|en|na)|sekreterar(?:e|en|na)|uppdragsgivare(?:n)?|organisation(?:en|er|erna)?|län(?:en)?|utskott(?:et)?|samrådet)$/u;
const OTHER_NAMES = new Set([
  "nsg",
  "nag",
  "npo",
  "skr",
  "sks",
  "ksg",
  "ppr",
  "regeringen",
  "staten",
  "ivo",
  "de",
  "andra",
  "övriga",
  "rss",
]);
const OWN_BODY =
  /(?:grupp(?:en|er|erna)?|råd(?:et|en)?|programområde(?:t|n|na)?|kommitté(?:n|er|erna)?|nätverk(?:et|en)?|team(?:et|en)?|ordförande(?:n|na)?|sammankallande(?:n)?|ledamöter(?:na)?|ledamot(?:en)?|deltagar(?:e|en|na)|forum(?:et)?)$/u;
const OWN_NAMES = new Set([
  "rsg",
  "rpo",
  "rag",
  "lpo",
  "po",
  "rmpg",
  "sor",
  "rsg:erna",
  "rpo:erna",
  "rag:erna",
  "vi",
]);
// Groups that are somebody else's in most mandates, but the group itself when the title is about them.
const BY_TITLE = [
  "nsg",
  "nag",
  "npo",
  "samråd",
  "styrgrupp",
  "ledningsgrupp",
  "beredningsgrupp",
  "kunskapsstyrningsgrupp",
];

/** Returns whose body a lower-case word names, given the lower-case title of the mandate; null for any other word. */
export function bodyOf(word: string, title: string): "own" | "other" | null {
  if (word === "lag") return isNamedIn(title, "lag") ? "own" : null; // lokal arbetsgrupp, or a law
  const body = BY_TITLE.find((name) => word.startsWith(name));
  if (body && isNamedIn(title, body)) return "own";
  if (OTHER_NAMES.has(word) || OTHER_BODY.test(word.slice(-40))) return "other";
  return OWN_NAMES.has(word) || OWN_BODY.test(word.slice(-40)) ? "own" : null;
}

// "samverkansgrupp" holds the letters nsg, but is no NSG.
const isNamedIn = (title: string, body: string) =>
  body.length > 3 ? title.includes(body) : new RegExp(`(?<!\\p{L})${body}(?!\\p{Ll})`, "u").test(title);

const NOT_A_GENITIVE = new Set([
  "minst",
  "mars",
  "dels",
  "års",
  "samt",
  "ens",
  "alls",
  "hos",
  "senaste",
  "annars",
  "oss",
  "kurs",
  "sådans",
]);

/** Returns whose it is when a lower-case word owns the noun after it ("NSG:s", "gruppens", "sin"); null when it owns nothing. */
export function ownerOf(word: string, title: string): "own" | "other" | null {
  if (["sin", "sitt", "sina", "vår", "dess", "deras", "egen"].includes(word)) return "own";
  if (word.length < 3 || !word.endsWith("s") || NOT_A_GENITIVE.has(word)) return null;
  const owner = word.replace(/:?s$/, "");
  return bodyOf(owner, title) === "own" ? "own" : "other";
}
