// How long the group's chair or convener sits, whether the term can be renewed, and whether it moves on to another.
import { isConditional, isDenied, isQuoted, isSupposed, strengthBetween } from "./assertion.ts";
import { demandRange } from "./demand-range.ts";
import { type Duration, findDurations } from "./duration-words.ts";
import { carriedLeader, findLeaders, type LeaderMention } from "./leader.ts";
import { type PlainWords, plainWords } from "./plain-words.ts";
import type { RuleReader, SentenceContext } from "./rule-reader.ts";
import { isTaskItem } from "./task-item.ts";

const SITS =
  / (?:utses|utse|utser|väljs|väljas|väljer|välja|tillsätts|tillsättas|tillsätter|förordnas|förordnar|utnämns|sitter|sitta|tjänstgör|innehas|byts|bytas|gäller|gälla|löper|löpa|omfattar|är|om|på|uppgår till|varar|vara|:) /;
const TERM_NOUN =
  / (?:mandattid|mandatperiod|mandattiden|mandatperioden|ämbetstid|period|perioden|uppdraget|uppdragstid|uppdragstiden|tid|förordnande|förordnandet|skapet)/;
const ROTATES =
  / (?:roterar|rotera|roteras|rullar|växlar|växla|cirkulerar|cirkulera|alternerar|alternera|rotation|vandrar|går runt|turas om|skiftar|skifta)(?: |\p{L})/u;
const RENEWS =
  / (?:i taget|i sänder|åt gången|omval|omväljas|omförordnas|återväljas|väljas om|förlängas|förlängning|förnyas|med möjlighet till (?:omval|förlängning))(?= )/;
const IN_TOTAL =
  / (?:totalt|sammanlagt|sammantaget|högst i|i högst|maximalt i|i maximalt|i max|som längst i|tidigast|efter|inom|under de senaste) $/;
const OTHER_ROLE =
  / (?:ledamöter|ledamöterna|ledamot|deltagare|deltagarna|medlemmar|medlemmarna|representanter|representanterna|sekreterare\p{L}*|aktivitetsplan\p{L}*|verksamhetsplan\p{L}*|möten?|gånger|rapport\p{L}*|rapporterar) /u;

/** Returns the chair's term as one rule; nothing when the sentence gives neither a length nor a rotation. */
export const readChairTerm: RuleReader = (context) => {
  if (isTaskItem(context)) return [];
  const plain = plainWords(context.text, context.tokens);
  const { words } = plain;
  if (isSupposed(words) || isConditional(words)) return [];
  const carried = carriedLeader(context);
  const leader =
    findLeaders(words, context.title).find((one) => !one.isGenitive || ownsTerm(words, one)) ??
    (carried ? { leader: carried, from: 0, to: 0, isGenitive: false } : null);
  if (!leader || isQuoted(words, leader.from)) return [];
  const rotation = ROTATES.exec(words);
  const rotates =
    rotation !== null && !isDenied(words, rotation.index + 1, rotation.index + rotation[0].length - 1);
  const duration = findDurations(words).find((one) => isTerm(words, leader, one, rotates)) ?? null;
  if (!duration && !rotates) return [];
  return termOf(context, plain, leader, duration, rotates);
};

const ownsTerm = (words: string, { to }: LeaderMention): boolean =>
  /^ (?:mandat|uppdrag (?:är|gäller|löper|varar|roterar)|uppdragstid|förordnande|period|ämbetstid)/.test(
    words.slice(to, to + 30),
  );

function isTerm(words: string, leader: LeaderMention, duration: Duration, rotates: boolean): boolean {
  const from = Math.min(leader.from, duration.from);
  const between = words.slice(Math.min(leader.to, duration.to), Math.max(duration.from, leader.from) + 1);
  if (between.length > 220 || / (?:;|men) /.test(between)) return false;
  const isEvery = /^(?:varje|årligen|årsvis|per|kalenderårsvis)/.test(
    words.slice(duration.from, duration.to),
  );
  const before = words.slice(Math.max(0, duration.from - 20), duration.from);
  const isPeriod = /period|interv/.test(words.slice(duration.from, duration.to));
  if (IN_TOTAL.test(before) && !rotates && !isPeriod) return false;
  const span = ` ${words.slice(from, duration.to + 40)}`;
  if (
    OTHER_ROLE.test(
      between
        .replace(/ (?:och|samt) (?:övriga )?(?:ledamöter|ledamöterna) /, " ")
        .replace(/ bland (?:\S+ ){1,4}/, " "),
    )
  )
    return false;
  if (isEvery) return rotates || / (?:väljs|väljer|utses|utser|byts|välja|utse) /.test(words);
  return (
    rotates ||
    ((SITS.test(span) || SITS.test(words)) &&
      (leader.to === 0 || leader.from < duration.from || TERM_NOUN.test(words) || SITS.test(between)))
  );
}

function termOf(
  context: SentenceContext,
  plain: PlainWords,
  leader: LeaderMention,
  duration: Duration | null,
  rotates: boolean,
): ReturnType<RuleReader> {
  const { words } = plain;
  const at = Math.min(leader.from, duration?.from ?? leader.from);
  const until = Math.max(leader.to, duration?.to ?? leader.to);
  const verb = (rotates ? ROTATES : SITS).exec(words.slice(leader.to))?.index ?? 0;
  if (duration && isDenied(words, duration.from, duration.to)) return [];
  const strength = strengthBetween(words, leader.from, leader.to + verb);
  if (!strength) return [];
  const range = demandRange(context, plain, at, until);
  const parameters = {
    leader: leader.leader,
    months: duration?.months ?? null,
    isRenewable: renews(words) || renews(nextWords(context)),
    rotates,
  };
  return [{ kind: "chairTerm", strength, parameters, range: plain.range(range.from, range.to), due: null }];
}

function renews(words: string): boolean {
  const match = RENEWS.exec(words);
  return match !== null && !isDenied(words, match.index + 1, match.index + match[0].length);
}

// "Omval kan ske." in a sentence of its own, right after.
function nextWords({ sentence, sentences, index }: SentenceContext): string {
  const next = sentences[index + 1];
  const goesOn =
    next?.block === sentence.block &&
    /^(?:omval|förlängning|uppdraget kan|ordföranden? kan|hen kan|perioden kan|mandatet kan|förnyat)/iu.test(
      next.text,
    );
  return goesOn ? ` ${next.text.toLowerCase().replace(/[.,]/g, " $& ")} `.replace(/\s+/g, " ") : "";
}
