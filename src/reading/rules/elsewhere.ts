// A matter that another document settles: "Enligt rutin för …" under a heading, "Ansvaret beskrivs i …".
import { appointingVerbs } from "./appointing-words.ts";
import { isConditional, isDenied, isSupposed } from "./assertion.ts";
import { demandRange } from "./demand-range.ts";
import { findLeaders } from "./leader.ts";
import type { Place } from "./noun-phrase.ts";
import { plainWords } from "./plain-words.ts";
import type { RuleReader, SentenceContext } from "./rule-reader.ts";
import { findAll, type Statement, written } from "./statement.ts";
import { isTaskItem } from "./task-item.ts";

const DOCUMENT = String.raw`[\p{L}-]*(?:rutin|riktlinje|avtal|uppdragsbeskrivning|uppdragshandling|reglemente|arbetsordning|delegationsordning|överenskommelse|policy|bilaga|instruktion|anvisning|handbok|dokument|förordning|lagen|lagstiftning|föreskrift|regelverk|processbeskrivning|handläggningsordning|beslutsmandat)[\p{L}-]*`;
const REST = `[^;]{0,220}`;
const SETTLED = new RegExp(
  String.raw`(?<= )(?<verb>regleras|beskrivs|framgår|anges|preciseras|styrs|återfinns|finns beskriv\p{L}+|finns reglera\p{L}+|finns angiv\p{L}+|finns i|definieras|tydliggörs)(?: (?:närmare|särskilt|även|också|i sin helhet|mer utförligt))* (?:i|av|genom|enligt)? ?(?<document>["”“„«]? ?(?:(?:en|ett|den|det|de|separat|särskild|särskilt|gällande|vid var tid gällande|regionens|gemensam\p{L}*|annan|annat|VGR:s|\S+s) )*${DOCUMENT}${REST})`,
  "gdu",
);
const BARE = new RegExp(
  String.raw`^ (?:(?<label>[\p{L}][\p{L} -]{2,40}?) : )?(?<verb>enligt|se|i enlighet med)(?: (?:även|vidare|separat|särskild|gällande|vid var tid gällande|regionens))* (?<document>[\[(]? ?["”“„«]? ?(?:(?:den|gemensam\p{L}*|\S+s) )?${DOCUMENT}${REST})`,
  "gdu",
);
const HANDLED = new RegExp(
  String.raw`(?<= )(?<verb>sker|hanteras|hänvisas till|gäller|följer|utgår|utbetalas|görs)(?: (?:alltid|i övrigt))?(?: (?:enligt|i enlighet med))? (?<document>(?:(?:särskild|särskilt|gällande|fastställd|fastställt|separat|regionens|gemensam|gemensamt|vid var tid gällande|\S+s) )*${DOCUMENT}${REST})`,
  "gdu",
);
const OTHERS_MATTER =
  /(?:minnesanteckning|protokoll|aktivitetsplan|verksamhetsplan|handlingsplan|årsrapport|verksamhetsberättelse|patient|invånare)/;
const FRONTED = /^ (?:för|beträffande|gällande|avseende|vad gäller) /;
const POINTS_BACK = /^(?:det|detta|den|denna|de|dessa|han|hon)(?: |$)/i;
const HAS_VERB = / (?:ska|skall|bör|kan|får|är|har|utses|sker|lämnas|publiceras) /;

/** Returns the matter that the sentence leaves to another document, as one rule. */
export const readElsewhere: RuleReader = (context) => {
  if (isTaskItem(context)) return [];
  const plain = plainWords(context.text, context.tokens);
  const { words } = plain;
  const statement = { context, plain, words };
  if (isSupposed(words) || isConditional(words) || isAboutAppointing(statement)) return [];
  const bare = findAll(words, BARE).filter(() => !HAS_VERB.test(words));
  const matches = [...bare, ...findAll(words, SETTLED), ...findAll(words, HANDLED)];
  return matches.slice(0, 1).flatMap((found) => {
    const [verb, document] = [found.group("verb"), found.group("document")];
    if (!verb || !document || isDenied(words, verb.from, verb.to)) return [];
    const matter = bare.includes(found) ? heading(statement, found.group("label")) : subject(statement, verb);
    const name = written(statement, document);
    if (!matter || !name || OTHERS_MATTER.test(matter.toLowerCase())) return [];
    const range = demandRange(context, plain, Math.min(found.from, verb.from), document.to);
    const parameters = { matter, document: documentName(name) };
    return [
      {
        kind: "elsewhere",
        strength: "elsewhere",
        parameters,
        range: plain.range(range.from, range.to),
        due: null,
      },
    ];
  });
};

// How the chair is appointed is told with who appoints.
function isAboutAppointing({ words, context }: Statement): boolean {
  return (
    appointingVerbs(words).length > 0 &&
    (findLeaders(words, context.title).length > 0 || context.label !== null)
  );
}

function heading(statement: Statement, label: Place | null): string | null {
  return written(statement, label) ?? sectionName(statement.context);
}

const sectionName = ({ section }: SentenceContext): string | null =>
  section?.replace(/^[\d.\s#*]+|[*\s]+$/g, "") ?? null;

function subject(statement: Statement, verb: Place): string | null {
  const before = statement.words.slice(0, verb.from);
  if (/ (?:som|vilket|vilka|där|och|att) (?:\S+ )?$/.test(before)) return null;
  const fronted = FRONTED.exec(before)?.[0].length ?? 1;
  const from = Math.max(
    fronted,
    ...[" , ", " ; ", " : "].map((mark) =>
      before.includes(mark) ? before.lastIndexOf(mark) + mark.length : 1,
    ),
  );
  const said = written(statement, { from, to: verb.from - 1 })?.replace(/ (?:ska|skall)$/, "") ?? null;
  return said !== null && !POINTS_BACK.test(said) ? said : null;
}

// A link keeps its words, not its address; quotation marks fall away.
function documentName(name: string): string {
  return name
    .replace(/\]\([^)\s]{0,200}\)?/g, "")
    .replace(/[[\]"”“„«»\\]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
