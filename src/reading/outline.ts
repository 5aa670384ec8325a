// What each line is: title, head matter, heading, draft mark, list item or running text. Sections and sentences build on it.
import { readAdoption } from "./adoption.ts";
import type { Line } from "./lines.ts";

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
const HEAD_LABEL =
  /^\**(?:datum|dokumentdatum|daterad|datum för beslut|beslutsdatum|diarienummer|dnr|diarienr|ärendenummer|ansvarsområde|uppdragstagare|uppdragsgivare|version|status|giltig|giltig från|dokumentägare|handläggare)\s{0,5}:/iu;
const DECISION_LABEL = /^\**(?:datum för beslut|beslutsdatum)\s{0,5}:/iu;
const DRAFT_MARK =
  /^\P{L}*(?:status:?\s*)?(?:utkast|arbetsutkast|förslag|arbetsmaterial|remissversion|remissutgåva|koncept)(?:\s+(?:till\s+uppdragsbeskrivning|version)|[\s\d.:()–-])*$/iu;
const ENDS_A_SENTENCE = /[.!?:;,>]\**$/u;
const LIKE_A_VERB =
  /(?<!\p{L})(?:ska|skall|bör|kan|får|måste|är|har|utses|utser|ingår|lämnas|lämnar|upprättas|upprättar|publiceras|rapporteras|sker|finns)(?!\p{L})/iu;
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
  if (isDraftMark(line)) return "draftMark";
  if (HEAD_LABEL.test(line.text) || readAdoption(line, i)) return "head";
  if (isSignature(i, lines, roles)) return "signature";
  if (isHeading(line, i, lines, roles)) return "heading";
  return line.mark === "none" ? "text" : "item";
}

// The lines right below "Datum för beslut" name who signs.
function isSignature(i: number, lines: readonly Line[], roles: LineRole[]): boolean {
  if (roles[i - 1] === "signature") return true;
  let above = i - 1;
  while (above >= 0 && roles[above] === "blank") above--;
  const isBelowDecision = DECISION_LABEL.test(lines[above]?.text ?? "");
  return (
    isBelowDecision && (lines[i]?.text.length ?? 0) < LONGEST_HEADING && !/[.:]$/.test(lines[i]?.text ?? "")
  );
}

function isHeading(line: Line, i: number, lines: readonly Line[], roles: LineRole[]): boolean {
  if (line.text.length > 2 * LONGEST_HEADING) return false; // no need to look closer, and long lines may be very long
  const words = line.text.replace(/^[#*\s]+|[*\s]+$/g, "");
  const looksLikeOne =
    line.mark !== "bullet" &&
    words.length <= LONGEST_HEADING &&
    /^\p{Lu}/u.test(words) &&
    !ENDS_A_SENTENCE.test(line.text) &&
    !/[<[]/.test(words) &&
    words.split(/\s+/).length <= MOST_WORDS &&
    !LIKE_A_VERB.test(words);
  return (
    looksLikeOne &&
    !words.includes(": ") &&
    startsAfresh(line, i, lines, roles) &&
    leadsToSomething(line, i, lines)
  );
}

// A heading does not go on from the line above, and a numbered line in a run of numbers is a list item.
function startsAfresh(line: Line, i: number, lines: readonly Line[], roles: LineRole[]): boolean {
  const above = lines[i - 1];
  if (line.mark === "number" && (above?.mark === "number" || lines[i + 1]?.mark === "number")) return false;
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
