// The verbs that propose or appoint somebody, and the words that tell who does: "av nämnden", "på förslag från gruppen".
import { nounPhrase, type Place } from "./noun-phrase.ts";
import type { PlainWords } from "./plain-words.ts";

export interface AppointingVerb extends Place {
  step: "propose" | "appoint";
  isPassive: boolean;
}

const VERB =
  /(?<= )(?:(föreslås|nomineras|föreslå|föreslår|nominera|nominerar)|utses|utse|utser|väljs|väljas|väljer|välja|tillsätts|tillsättas|tillsätter|tillsätta|förordnas|förordnar|förordna|utnämns|utnämnas|utnämner|utnämna|fastställs|fastställas|fastställer|fastställa|bekräftas|rekryteras)(?= )/g;

/** Returns the verbs of proposing and appointing, in order. */
export function appointingVerbs(words: string): AppointingVerb[] {
  return [...words.matchAll(VERB)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    step: match[1] ? "propose" : "appoint",
    isPassive: match[0].endsWith("s"),
  }));
}

const OTHER_AV =
  / (?:stöd|förslag|nominering|beslut|utgången|början|slutet|form|ledning|rekommendation|en|någon|period|tid|del|inom ramen för) $/;
const DURATION = /^(?:en|ett|två|tre|fyra|fem|sex|\d+) (?:år|månader|\d|-)/;

/** Returns who stands after "av", from the verb's end to `limit`; null when nobody does. */
export function agentAfter(plain: PlainWords, from: number, limit: number): Place | null {
  const rest = plain.words.slice(from, limit);
  const stop = rest.search(/ (?:och|men|samt|som|;) /);
  const reach = stop < 0 ? rest : rest.slice(0, stop + 1);
  for (const match of reach.matchAll(/ av (?=\S)/g)) {
    const at = from + match.index + match[0].length;
    if (OTHER_AV.test(reach.slice(0, match.index + 1)) || DURATION.test(plain.words.slice(at, at + 30)))
      continue;
    return nounPhrase(plain, at);
  }
  return null;
}

const PROPOSAL =
  / (?:på|efter|utifrån|enligt|med) (?:ett )?(?:förslag|nominering|nomineringar|rekommendation|initiativ) (?:av|från) /;

/** Returns who stands after "på förslag av" or "efter nominering från"; null when nobody does. */
export function proposerIn(plain: PlainWords, from: number, to: number): Place | null {
  const match = PROPOSAL.exec(plain.words.slice(from, to));
  return match ? nounPhrase(plain, from + match.index + match[0].length) : null;
}

const ROUTINE =
  / (?:enligt|i enlighet med|utifrån) ((?:\S+ ){0,3}?(?:\p{L}*(?:rutin|ordning|reglemente|riktlinje|instruktion|bestämmelse|process|överenskommelse|avtal|anvisning|principer)\p{L}*)(?: för (?:\S+ ){0,4}?\S+(?= [.,;(]))?(?: ,? ?\( [^()]{1,60} \))?)(?= )/u;

/** Returns the document that says how somebody is appointed: "särskild rutin, (RS 2019-03137-40)"; null when none is named. */
export function routineIn(plain: PlainWords, from: number, to: number): Place | null {
  const match = ROUTINE.exec(plain.words.slice(from, to));
  if (!match?.[1]) return null;
  const start = from + match.index + match[0].length - match[1].length;
  return { from: start, to: start + match[1].length };
}
