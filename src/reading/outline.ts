// What each line is: title, head matter, heading, draft mark, list item or running text. Sections and sentences build on it.
import { readAdoption } from "./adoption.ts";
import type { Line } from "./lines.ts";
import { MAIN } from "./main-headings.ts";

export type LineRole =
  | "blank"
  | "noise"
  | "title"
  | "head"
  | "draftMark"
  | "signature"
  | "heading"
  | "item"
  | "text";

const TITLE =
  /^\**(?:förslag till )?(?:uppdragsbeskrivning|uppdragshandling|uppdragsdirektiv|mandat|direktiv)(?!\p{L})/iu;
const BARE_TITLE =
  /^\**(?:uppdragsbeskrivning|uppdragshandling|uppdragsdirektiv|mandat(?:beskrivning)?|direktiv|styrdokument|uppdrag)\**$/iu;
const HEAD_LABEL =
  /^\**(?:datum|dokumentdatum|daterad|datum för beslut|beslutsdatum|diarienummer|dnr|diarienr|ärendenummer|ansvarsområde|uppdragstagare|uppdragsgivare|version|status|giltig|giltig från|dokumentägare|handläggare)\s{0,5}:/iu;
const DECISION_LABEL = /^\**(?:datum för beslut|beslutsdatum)\s{0,5}:/iu;
// "3. Vilka ingår" is a heading for all its verb.
const ASKS = /^(?:Vad|Vilka|Vem|Var|Hur|När|Varför|Det här)(?=\s)/u;
const A_NAME =
  /^\**\p{Lu}[\p{L}.-]*(?: (?:von|af|de|der)(?= ))?(?: (?:\p{Lu}[\p{L}.-]*|von|af|de)){1,3}(?:,.*)?\**$/u;
const DRAFT_MARK =
  /^\P{L}*(?:status:?\s*)?(?:utkast|arbetsutkast|förslag|arbetsmaterial|remissversion|remissutgåva|koncept)(?:\s+(?:till\s+uppdragsbeskrivning|version)|[\s\d.:()–-])*$/iu;
const ENDS_A_SENTENCE = /(?<!\sm\.m)[.!?:;,>]\**$/u;
const LIKE_A_VERB =
  /(?<!\p{L})(?:ska|skall|bör|kan|får|måste|åligger|är|har|utses|utser|ingår|lämnas|lämnar|upprättas|upprättar|publiceras|rapporteras|sker|finns)(?!\p{L})/iu;
const LONGEST_HEADING = 80;
const MOST_WORDS = 9;

/** Returns one role per line. */
export function outline(lines: readonly Line[]): LineRole[] {
  const roles: LineRole[] = [];
  const titleLine = findTitleLine(lines);
  for (const [i, line] of lines.entries()) {
    roles.push(roleOf(line, i, lines, roles, titleLine));
  }
  return roles;
}

/** Returns true for a line that marks the whole document as a draft. */
export function isDraftMark(line: Line): boolean {
  return line.text.length < 60 && DRAFT_MARK.test(line.text);
}

function findTitleLine(lines: readonly Line[]): number {
  const named = lines.findIndex((line) => line.text.length < 300 && TITLE.test(line.text));
  if (named >= 0) return named;
  const first = lines.findIndex((line) => line.text !== "" && !isDraftMark(line));
  const line = lines[first];
  return line && line.text.length < 200 && !/[.:;!?]$/.test(line.text) && line.mark === "none" ? first : -1;
}

function roleOf(
  line: Line,
  i: number,
  lines: readonly Line[],
  roles: LineRole[],
  titleLine: number,
): LineRole {
  if (line.text === "") return "blank";
  if (!/[\p{L}\p{N}]/u.test(line.text)) return "noise";
  if (i === titleLine) return "title";
  if (roles[i - 1] === "title" && /^\p{Ll}/u.test(line.text)) return "title";
  if (namesBareTitle(line, i, lines, titleLine)) return "title";
  if (isDraftMark(line)) return "draftMark";
  if (HEAD_LABEL.test(line.text) || readAdoption(line, i)) return "head";
  if (isSignature(i, lines, roles)) return "signature";
  if (isHeading(line, i, lines, roles)) return "heading";
  return line.mark === "none" ? "text" : "item";
}

// "Mandat" alone on its line says too little: the line below it names the group.
function namesBareTitle(line: Line, i: number, lines: readonly Line[], titleLine: number): boolean {
  if (i <= titleLine || i > titleLine + 2 || (i === titleLine + 2 && lines[i - 1]?.text !== "")) return false;
  const isBare = BARE_TITLE.test(lines[titleLine]?.text ?? "");
  const isName =
    line.mark === "none" &&
    line.text.length < 150 &&
    /^\**\p{Lu}/u.test(line.text) &&
    !/[.:;!?]\**$/.test(line.text);
  const isOther = HEAD_LABEL.test(line.text) || isDraftMark(line) || readAdoption(line, i) !== null;
  return isBare && isName && !isOther && !MAIN.test(line.text) && !/:\**\s|\d{4}-\d\d/u.test(line.text);
}

// The lines right below "Datum för beslut" name who signs: a person, and what that person is.
function isSignature(i: number, lines: readonly Line[], roles: LineRole[]): boolean {
  const { text } = lines[i] ?? { text: "" };
  if (text.length >= LONGEST_HEADING || /[.:]$/.test(text)) return false;
  if (roles[i - 1] === "signature") return !LIKE_A_VERB.test(text);
  let above = i - 1;
  while (above >= 0 && roles[above] === "blank") above--;
  return DECISION_LABEL.test(lines[above]?.text ?? "") && A_NAME.test(text);
}

function isHeading(line: Line, i: number, lines: readonly Line[], roles: LineRole[]): boolean {
  if (line.text.length > 2 * LONGEST_HEADING) return false; // no need to look closer, and long lines may be very long
  const words = line.text.replace(/^[#*\s]+|[*\s]+$/g, "");
  if (/^#{1,4} /.test(line.text)) return true;
  if (isAnnounced(line, lines[i + 1], words)) return true;
  const isAsking = line.numbers > 0 && ASKS.test(words) && !ENDS_A_SENTENCE.test(line.text);
  const looksLikeOne =
    line.mark !== "bullet" &&
    words.length <= LONGEST_HEADING &&
    /^\p{Lu}/u.test(words) &&
    !ENDS_A_SENTENCE.test(line.text) &&
    !/[<[]/.test(words) &&
    words.split(/\s+/).length <= MOST_WORDS &&
    (isAsking || !LIKE_A_VERB.test(words));
  return (
    looksLikeOne &&
    !/:\**\s/u.test(words) &&
    !/\d{4}-\d\d-\d\d|\s(?:att|och|samt|som)$/u.test(words) &&
    startsAfresh(line, i, lines, roles) &&
    leadsToSomething(line, i, lines)
  );
}

// "Bakgrund:" alone on its line, with running text right below.
function isAnnounced(line: Line, below: Line | undefined, words: string): boolean {
  const isName = line.mark !== "bullet" && /^\p{Lu}[\p{L} -]{2,40}:$/u.test(words);
  return isName && MAIN.test(words) && below?.mark === "none" && /^\p{Lu}/u.test(below.text);
}

// A heading does not go on from the line above, and a numbered line in a run of numbers is a list item.
function startsAfresh(line: Line, i: number, lines: readonly Line[], roles: LineRole[]): boolean {
  const above = lines[i - 1];
  const isBeside = (other: Line | undefined) => other?.numbers === line.numbers;
  if (line.mark === "number" && (isBeside(above) || isBeside(lines[i + 1]))) return false;
  if (!above || above.text === "" || roles[i - 1] !== "text") return true;
  return ENDS_A_SENTENCE.test(above.text);
}

// It has something below it that neither continues it nor is the head of the document.
function leadsToSomething(line: Line, i: number, lines: readonly Line[]): boolean {
  let below = i + 1;
  while (below < lines.length && below <= i + 50 && lines[below]?.text === "") below++;
  const next = lines[below];
  if (!next || next.text === "" || HEAD_LABEL.test(next.text) || readAdoption(next, below)) return false;
  if (isDraftMark(next)) return false;
  const continues = below === i + 1 && next.mark === "none" && /^[\p{Ll}\d]/u.test(next.text);
  return !continues || line.text.startsWith("**");
}
