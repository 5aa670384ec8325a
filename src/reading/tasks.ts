// The items of the assignment (deluppdrag): the lists under the headings that hold it, and lists introduced as such.
import type { MandateMetadata, Section, TaskReading, TextRange } from "#domain/mandate-reading.ts";
import { tidy } from "./normalise.ts";
import type { RangeIndex } from "./ranges.ts";
import type { Sentence } from "./sentences.ts";

const NUMBERING = /^[\d.\s#*]*/u;
const ASSIGNMENT =
  /^(?:(?:gruppens|rådets|samordningsrådets|samverkansgruppens|arbetsgruppens|programområdets|nätverkets|syfte och|mål och)\s+)?(?:(?:generell|specifik|särskil|övergripande|gemensam|huvudsaklig|regional)\p{L}*\s+)?(?:uppdrag(?:et|en)?|uppdragsbeskrivning(?:en)?|deluppdrag(?:en)?|(?:arbets|huvud)?uppgift(?:er|erna)?|uppdragets (?:innehåll|omfattning|delar)|det här gör \p{L}+|vad (?:gör|ska) \p{L}+(?: göra)?\??)(?:\s+(?:och|samt)\s+(?:syfte|mål|ansvar|arbetsuppgifter|uppgifter|ansvarsområden?))?$/iu;
const SHARED = /(?:generell|gemensam|övergripande)/iu;
const OWN = /(?:specifik|särskil)/iu;
const INTRODUCES =
  /(?:\bi uppdrag att|\buppdrag(?:et|en)?\s+(?:\p{L}+\s+){0,3}(?:innefattar|omfattar|inkluderar|består|innebär|är)(?:\s+(?:av|att|följande|bland annat))*|\bhuvuduppgifter(?:na)?(?:\s+är)?|\barbetsuppgifter(?:na)?(?:\s+är)?)\s*:\**$/iu;
// What one person does, or what is promised to patients, is not the group's assignment.
const SOMEBODY_ELSE =
  /(?:ordförande|sammankallande|deltagar|ledamöter|ledamot|medlem|representant|processtöd|koordinator|samordnare|kontaktperson|patient|löfte)/iu;

/** Returns the items in reading order, numbered within their scope; placeholders are not items. */
export function readTasks(
  text: string,
  sentences: readonly Sentence[],
  sections: readonly Section[],
  kind: MandateMetadata["kind"],
  placeholders: RangeIndex,
): TaskReading[] {
  const orders = { general: 0, specific: 0 };
  const around = sectionsAround(sections);
  return itemsOf(sentences).flatMap(({ range, intro }) => {
    const open = around(range.from);
    const holder = assignmentAmong(open);
    const introduction = intro === null ? "" : lastLine(sentences[intro]?.text ?? "");
    const isIntroduced = INTRODUCES.test(introduction) && !SOMEBODY_ELSE.test(introduction);
    const isTask = (holder !== null && !SOMEBODY_ELSE.test(introduction)) || isIntroduced;
    const words = text.slice(range.from, range.to);
    if (!isTask || placeholders.hold(range) || !/\p{L}/u.test(words)) return [];
    const scope = scopeOf(holder?.heading ?? "", kind);
    orders[scope]++;
    return [
      {
        text: tidy(words),
        range,
        scope,
        order: orders[scope],
        section: open.at(-1)?.heading ?? null,
      },
    ];
  });
}

// A heading may say that the groups share what it holds; otherwise a mandate for many groups does.
function scopeOf(heading: string, kind: MandateMetadata["kind"]): TaskReading["scope"] {
  if (OWN.test(heading)) return "specific";
  return SHARED.test(heading) || kind === "general" ? "general" : "specific";
}

const lastLine = (words: string): string => words.slice(-300);

// An item may hold several sentences: those of one block.
function itemsOf(sentences: readonly Sentence[]): { range: TextRange; intro: number | null }[] {
  const items: { range: TextRange; intro: number | null; block: number }[] = [];
  for (const { isItem, from, to, intro, block } of sentences) {
    if (!isItem) continue;
    const last = items.at(-1);
    if (last?.block === block) last.range = { from: last.range.from, to };
    else items.push({ range: { from, to }, intro, block });
  }
  return items;
}

// The assignment's section among those around an item; null where one of them is about somebody.
function assignmentAmong(around: readonly Section[]): Section | null {
  if (around.some(({ heading }) => SOMEBODY_ELSE.test(heading))) return null;
  return around.findLast(({ heading }) => ASSIGNMENT.test(heading.replace(NUMBERING, ""))) ?? null;
}

// Returns what tells the sections around an offset, outermost first; to be asked with offsets that only grow.
function sectionsAround(sections: readonly Section[]): (offset: number) => readonly Section[] {
  const open: Section[] = [];
  let next = 0;
  return (offset) => {
    for (let section = sections[next]; section && section.range.from <= offset; section = sections[++next]) {
      while ((open.at(-1)?.range.to ?? Infinity) <= section.range.from) open.pop();
      open.push(section);
    }
    while ((open.at(-1)?.range.to ?? Infinity) <= offset) open.pop();
    return open;
  };
}
