// What the text suggests about the document (template, draft, waiting, adopted), and where it speaks against itself.
import type {
  Conflict,
  ConflictKind,
  MandateState,
  Placeholder,
  TextRange,
} from "#domain/mandate-reading.ts";
import { type Adoption, findAdoptions } from "./adoption.ts";
import { type DateFound, findDate } from "./dates.ts";
import { type HeadLabel, labelNamed } from "./head-labels.ts";
import type { Line } from "./lines.ts";
import { isDraftMark } from "./outline.ts";

const DOCUMENT_DATE = ["datum", "dokumentdatum", "daterad", "upprättad", "upprättat"];
const DECISION_DATE = ["datum för beslut", "beslutsdatum", "datum för fastställande", "fastställelsedatum"];

// Regional groups that mirror the national knowledge system did not exist before it: it was decided in 2017 and the
// forerunners go back to about 2010. An earlier year, or one past this century, is taken for a slip of the pen.
const FIRST_LIKELY_YEAR = 2010;
const LAST_LIKELY_YEAR = 2099;
const MOST_PLACEHOLDERS_LEFT_OVER = 2; // more than that is a form nobody has filled in

export interface DocumentState {
  state: MandateState;
  conflicts: Conflict[];
  adoption: Adoption | null;
  documentDate: DateFound | null;
  decisionDate: { raw: string; day: string | null } | null;
}

/** Returns the state and the conflicts of the head and foot of the document, in reading order. */
export function readDocumentState(
  text: string,
  lines: readonly Line[],
  labels: readonly HeadLabel[],
  placeholders: readonly Placeholder[],
  title: TextRange | null,
): DocumentState {
  const adoption =
    findAdoptions(lines).find((candidate) => candidate.adopter !== null || candidate.date !== null) ?? null;
  const decision = labelNamed(labels, DECISION_DATE);
  const dated = labelNamed(labels, DOCUMENT_DATE);
  const decisionDay = decision ? findDate(decision.value, decision.range.from) : null;
  const documentDate = dated ? findDate(dated.value, dated.range.from) : null;
  const drafts = draftMarks(text, lines);
  const isDecisionOpen = decision !== null && decisionDay?.day == null;
  const isAdopted = adoption !== null || decisionDay?.day != null;
  const isTemplate =
    !isAdopted && (!documentDate || documentDate.isPlaceholder) && isForm(placeholders, title);

  const conflicts: Conflict[] = [];
  const report = (kind: ConflictKind, range: TextRange, detail: string) =>
    conflicts.push({ kind, quote: text.slice(range.from, range.to), range, detail });
  const [draft] = drafts;
  if (draft && adoption)
    report("draftAndAdopted", draft, `adopted=${text.slice(adoption.range.from, adoption.range.to)}`);
  for (const unfilled of unfilledDates(text, lines)) report("placeholderDate", unfilled.range, unfilled.raw);
  if (decision && isDecisionOpen) report("emptyDecisionDate", decision.range, decision.value);
  for (const date of [adoption?.date, documentDate, decisionDay]) {
    if (date?.isImpossible) report("impossibleDate", date.range, date.raw);
    else if (date?.year != null && !isLikely(date.year))
      report("unlikelyYear", date.range, String(date.year));
  }
  if (adoption && !adoption.date) report("adoptedWithoutDay", adoption.range, "");
  else if (
    adoption?.date &&
    !adoption.date.day &&
    !adoption.date.isPlaceholder &&
    !adoption.date.isImpossible
  )
    report("adoptedWithoutDay", adoption.range, adoption.date.raw);
  if (!isTemplate) for (const left of placeholders) report("leftoverPlaceholder", left.range, left.text);

  const isUnfinished = drafts.length > 0 || adoption?.date?.isPlaceholder === true || placeholders.length > 0;
  const isDecided = (adoption?.date?.day != null && adoption.adopter !== null) || decisionDay?.day != null;
  const state = isTemplate
    ? "template"
    : isUnfinished
      ? "draft"
      : isDecisionOpen
        ? "awaitingDecision"
        : isDecided
          ? "adopted"
          : "unknown";
  const decisionDate = decision ? { raw: decision.value, day: decisionDay?.day ?? null } : null;
  return { state, conflicts, adoption, documentDate, decisionDate };
}

const isLikely = (year: number): boolean => year >= FIRST_LIKELY_YEAR && year <= LAST_LIKELY_YEAR;

function isForm(placeholders: readonly Placeholder[], title: TextRange | null): boolean {
  const inTitle = placeholders.some(
    ({ range }) => title !== null && range.from >= title.from && range.to <= title.to,
  );
  return inTitle || placeholders.length > MOST_PLACEHOLDERS_LEFT_OVER;
}

// A line that is nothing but the mark, or the word in capitals anywhere: "UTKAST", "Utkast 2", "Status: utkast".
function draftMarks(text: string, lines: readonly Line[]): TextRange[] {
  const marked = lines.filter(isDraftMark).map(({ from, to }) => ({ from, to }));
  const shouted = [...text.matchAll(/(?<!\p{L})UTKAST(?!\p{L})/gu)].map((match) => ({
    from: match.index,
    to: match.index + 6,
  }));
  return [...marked, ...shouted].sort((a, b) => a.from - b.from);
}

function unfilledDates(text: string, lines: readonly Line[]): DateFound[] {
  return lines.flatMap((line) => {
    if (!/[mMxXåÅyY]{2}/.test(line.text)) return [];
    const found: DateFound[] = [];
    for (const match of text.slice(line.from, line.to).matchAll(/\S{6,12}/g)) {
      const date = /[-/]/.test(match[0]) ? findDate(match[0], line.from + match.index) : null;
      if (date?.isPlaceholder) found.push(date);
    }
    return found;
  });
}
