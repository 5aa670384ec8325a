// What the chair, the convener or the members do: a list under "Ordförande:" is one rule with all its items.
import type { Strength } from "#domain/mandate-reading.ts";
import { tidy } from "#reading/normalise.ts";
import type { Sentence } from "#reading/sentences.ts";
import { isConditional, isDenied, isQuoted, isSupposed, strengthBetween } from "./assertion.ts";
import { findLeaders } from "./leader.ts";
import { plainWords } from "./plain-words.ts";
import type { RuleDraft, RuleReader, SentenceContext } from "./rule-reader.ts";

type Who = "chair" | "convener" | "members";

const INTRODUCTION =
  /^\**(?:(?:(?:den|arbets|samverkans|projekt|gruppens|rådets)\p{L}*|gruppens|rådets|nätverkets|programområdets|samordningsrådets|RSG:s|RPO:s|RAG:s)\s+)?(?:(?<chair>ordförande)(?:n|s|ns)?|(?<convener>sammankallande)(?:n|s|ns)?|(?<members>deltagar(?:e|en|na|nas|es)|ledamöter(?:na|nas|s)?|ledamot(?:en)?|medlemmar(?:na|nas|s)?|representanter(?:na|nas)?))(?:\s+(?:i\s+(?:gruppen|samverkansgruppen|arbetsgruppen|rådet)|har|uppdrag|uppgifter|ansvar|roll|ansvarar|ska|skall|bör|förväntas|är|att|för|till|uppgift|i|följande|bland|annat|innebär|omfattar|består|av|också|även)){0,9}\s*(?:(?<=\s(?:att|ska|skall))|:\**)$/iu;
const HEADING =
  /^[\d.\s#*]*(?:(?<chair>ordförande)(?:n|s|ns)?|(?<convener>sammankallande)(?:n|s|ns)?|(?<members>deltagar(?:es|nas)|ledamöter(?:nas|s)|medlemmar(?:nas|s)))\s+(?:uppdrag|uppgifter|ansvar|roll|arbetsuppgifter)/iu;
const STARTS_WITH_VERB = /^\p{Lu}?[\p{Ll}]*(?:ar|er|ör|är|år|ger|a|ta|gå|stå|se)(?=[\s,])/u;
const NAME = /^\p{Lu}\S*\s+\p{Lu}/u;
const RUNNING =
  / (?<verb>leder|leda|kallar till|kalla till|sammankallar|sammankalla|driver|driva|planerar|planera|förbereder|förbereda|håller i|hålla i|håller ihop|företräder|företräda|ansvarar för|ansvara för|svarar för|svara för|upprättar dagordning|bereder|bereda|representerar|har ansvar för|bevakar) /dgu;

/** Returns what one role does, read where its list begins or where a sentence says it. */
export const readDuties: RuleReader = (context) => {
  const listed = fromIntroduction(context) ?? fromHeading(context);
  return listed ?? fromSentence(context);
};

function fromIntroduction(context: SentenceContext): RuleDraft[] | null {
  const { sentence, sentences, index } = context;
  const lines = sentence.text.split("\n");
  const match = INTRODUCTION.exec(lines.at(-1)?.trim() ?? "");
  if (sentence.isItem || !match || lines.length > 1) return null;
  const items: Sentence[] = [];
  for (let i = index + 1; sentences[i]?.isItem && sentences[i]?.intro === index; i++) {
    const item = sentences[i];
    if (item) items.push(item);
  }
  const words = ` ${sentence.text.toLowerCase().replace(/[:*]/g, " ")} `;
  return listDraft(whoOf(match), items, strengthBetween(words, 0, words.length - 1), sentence);
}

function fromHeading(context: SentenceContext): RuleDraft[] | null {
  const { sentence, sentences, index, section } = context;
  const match = HEADING.exec(section ?? "");
  if (!match || !sentence.isItem || sentence.intro !== null) return null;
  if (sentences[index - 1]?.isItem && sentences[index - 1]?.intro === null && isNear(context, index - 1))
    return [];
  const items: Sentence[] = [];
  for (let i = index; sentences[i]?.isItem && sentences[i]?.intro === null && isNear(context, i); i++) {
    const item = sentences[i];
    if (item) items.push(item);
  }
  return listDraft(whoOf(match), items, "stated", sentence);
}

// In the same list: nothing but white space and a bullet between this item and the next.
function isNear({ text, sentences }: SentenceContext, at: number): boolean {
  const [here, next] = [sentences[at], sentences[at + 1]];
  return !here || !next || !/\n\s*\n/.test(text.slice(here.to, next.from)) || next.isItem;
}

const whoOf = (match: RegExpExecArray): Who =>
  match.groups?.chair ? "chair" : match.groups?.convener ? "convener" : "members";

// A list of names or regions is no list of duties: most items begin with a verb.
function listDraft(
  who: Who,
  items: readonly Sentence[],
  strength: Strength | null,
  first: Sentence,
): RuleDraft[] {
  const duties = items
    .filter((item) => !item.text.startsWith("<"))
    .map((item) => tidy(item.text).replace(/[.,;]$/, ""));
  const last = items.at(-1);
  const verbs = duties.filter((duty) => STARTS_WITH_VERB.test(`${duty} `) && !NAME.test(duty)).length;
  if (!last || !strength || verbs * 2 <= duties.length) return [];
  return [
    {
      kind: "duties",
      strength,
      parameters: { who, duties },
      range: { from: first.from, to: last.to },
      due: null,
    },
  ];
}

// "Ordföranden leder mötena och kallar till dem": the chair's own verbs, from the first to the sentence's end.
function fromSentence(context: SentenceContext): RuleDraft[] {
  if (context.sentence.isItem) return [];
  const plain = plainWords(context.text, context.tokens);
  const { words } = plain;
  const [leader] = findLeaders(words, context.title);
  if (
    !leader ||
    leader.isGenitive ||
    isSupposed(words) ||
    isConditional(words) ||
    isQuoted(words, leader.from)
  )
    return [];
  const verb = [...words.matchAll(RUNNING)][0];
  if (!verb || !isSubject(words, leader, verb.index)) return [];
  const name = verb.groups?.verb ?? "";
  if (isDenied(words, verb.index + 1, verb.index + 1 + name.length)) return [];
  const strength = strengthBetween(words, leader.to, verb.index);
  if (!strength) return [];
  const said = plain.written(verb.index + 1, words.length).replace(/[.;]$/, "");
  const range = plain.range(1, words.length);
  return [{ kind: "duties", strength, parameters: { who: leader.leader, duties: [said] }, range, due: null }];
}

function isSubject(words: string, leader: { from: number; to: number }, verb: number): boolean {
  const before = words.slice(1, leader.from);
  const between = words.slice(leader.to, verb + 1);
  return (
    /^(?:(?:den|en|gruppens|samverkansgruppens|arbetsgruppens|rådets|samordningsrådets|det är) )?$/.test(
      before,
    ) &&
    /^ (?:(?:ska|skall|bör|:|i gruppen|i samverkansgruppen|som) )?(?:(?:även|också|tillsammans med \S+) )?$/.test(
      between,
    )
  );
}
