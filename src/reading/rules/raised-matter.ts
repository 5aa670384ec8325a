// To whom a question is raised when nobody here may decide it.

import { strengthBetween } from "./assertion.ts";
import { nounPhrase, type Place } from "./noun-phrase.ts";
import type { RuleReader } from "./rule-reader.ts";
import { demandOf, findAll, openStatement, type Statement, written } from "./statement.ts";
import { subjectIn } from "./whose.ts";

const RAISES =
  /(?<= )(?<verb>lyfts|lyftas|lyfta|lyfter|eskaleras|eskalera|eskalerar|hänskjuts|hänskjutas|hänskjuter|hänskjuta|förs vidare|föras vidare|för vidare|föra vidare|hänvisas|hänvisar|hänvisa|överlämnas)(?= )(?!\s+(?:fram|in|upp ett))/dgu;
const ABOUT =
  / (?:fråg\p{L}*|ärende\p{L}*|behov\p{L}*|beslut\p{L}*|förslag|risker?|hinder|avvikelser?|problem|oenighet|prioritering\p{L}*|synpunkter|det|detta|oenig\p{L}*|mandat) /u;
// "Kan gruppen inte enas lyfts frågan …", "Frågor där rådet inte når samsyn hänskjuts …"
const WHERE_NOBODY =
  /^ (?:kan|når|om) (?:\S+ ){1,4}?(?:inte|ej) (?:\S+ ){0,4}$|(?: där| som| när) (?:\S+ ){1,4}?(?:inte|ej) (?:\S+ ){1,5}$/;
const TO = / (?:till|inom) (?=\S)/g;

/** Returns by whom and to whom a question is raised, as one rule for the sentence. */
export const readRaisedMatter: RuleReader = (context) => {
  const statement = openStatement(context);
  if (!statement || !ABOUT.test(statement.words)) return [];
  const { words } = statement;
  const verbs = findAll(words, RAISES).flatMap((found) => found.group("verb") ?? []);
  const [first] = verbs;
  if (!first) return [];
  const isPassive = words.slice(first.from, first.to).split(" ")[0]?.endsWith("s") ?? false;
  const subject = subjectIn(statement, first);
  if (!isPassive && subject.whose !== "own") return [];
  const places = receivers(statement, first.to, words.length);
  const last = places.at(-1);
  const evenDenied =
    WHERE_NOBODY.test(words.slice(0, first.from)) && !/^ (?:\S+ )?(?:inte|ej) /.test(words.slice(first.to));
  const place = { from: first.from, to: last?.to ?? first.to };
  const demand = demandOf(statement, place, first, { evenIf: true, evenDenied });
  if (!demand || !last || places.every((place) => isItself(words.slice(place.from, place.to)))) return [];
  const to = places.flatMap((place) => written(statement, place) ?? []);
  const by = isPassive ? agent(statement, first) : subject.place;
  // "Där ingen har mandat … eskaleras": only what stands right before the verb weighs it.
  const near = evenDenied ? first.from - 10 : first.from - 26;
  const strength = isPassive ? strengthBetween(words, near, first.from) : demand.strength;
  const parameters = { by: written(statement, by), to };
  return strength ? [{ kind: "raisedMatter", parameters, ...demand, strength }] : [];
};

// A question raised to the group itself comes from somebody else.
const isItself = (words: string): boolean =>
  /^(?:gruppen|samverkansgruppen|rådet|samordningsrådet)$/.test(words);

function receivers({ words, plain }: Statement, from: number, to: number): Place[] {
  return [...words.slice(from, to).matchAll(TO)].flatMap((match) => {
    const at = from + match.index + match[0].length;
    const isOccasion = /^(?:\S+ ){0,2}?(?:möte|gång|tillfälle|sammanträde)/.test(words.slice(at, at + 60));
    return (isOccasion ? null : nounPhrase(plain, at, ["för"])) ?? [];
  });
}

function agent({ words, plain }: Statement, verb: Place): Place | null {
  const match = /^(?: \S+){0,2}? av (?=\S)/.exec(words.slice(verb.to, verb.to + 60));
  return match ? nounPhrase(plain, verb.to + match[0].length) : null;
}
