// Whose the subject of a clause is: the mandate's own group and its members, or somebody else.
import { bodyOf, ownerOf } from "#reading/bodies.ts";
import { subjectPhrase } from "./clause-subject.ts";
import { nounPhrase, type Place } from "./noun-phrase.ts";
import type { Statement } from "./statement.ts";

const OTHER_LEVEL = /^(?:nationell|lokal)/;
const OTHERS_NAME =
  /^(?:ppr|npo|nag|nsg|klinisk|programområdena|arbetsgruppern|undergruppern|processteam|sveriges|riksdag)/;

/** A subject: where it stands and whose it is; "nobody" where the clause names none. */
export interface Subject {
  place: Place | null;
  whose: "own" | "other" | "nobody";
}

/** Returns who the clause says does `verb`. An item of a list has the subject of the words that introduce it. */
export function subjectIn(statement: Statement, verb: Place, objectFrom?: number): Subject {
  const { context, plain, words } = statement;
  const near = nearSubject(statement, verb);
  if (near) return near;
  const place = subjectPhrase(context, plain, verb, objectFrom) ?? sharedSubject(statement, verb);
  if (place) return { place, whose: whoseIs(words.slice(place.from, place.to), context.title) };
  const introduction = context.introduction?.text.toLowerCase().replace(/[:,.*]/g, "") ?? "";
  return { place: null, whose: introduction === "" ? "nobody" : whoseIs(introduction, context.title) };
}

const MODALS = / (?:(?:ska|skall|bör|måste|kan|får|har (?:rätt|mandat|möjlighet) att) (?:vid behov )?)?$/;

// "… och samordningsråden företräder": the subject stands right before its verb.
function nearSubject({ words, context }: Statement, verb: Place): Subject | null {
  const before = words.slice(0, verb.from).replace(MODALS, " ");
  const match = / (?:och|men|samt|,) ((?:(?!och |men |samt |, |som |att )\S+ ){1,4})$/.exec(
    before.slice(-120),
  );
  if (!match?.[1]) return null;
  const whose = whoseIs(match[1], context.title);
  const from = before.length - match[1].length;
  return whose === "nobody" ? null : { place: { from, to: before.length - 1 }, whose };
}

// "Ordförande har … och kan fatta beslut": the subject of the whole sentence goes on.
function sharedSubject({ words, plain }: Statement, verb: Place): Place | null {
  const isShared = / (?:och|samt|men|,|att) (?:(?:ska|skall|bör|kan|får|har|även|också|vid behov) )*$/.test(
    words.slice(0, verb.from),
  );
  const first =
    isShared && !/^ (?:vid|inför|i|inom|på|under|för|efter|om|när|till) /.test(words)
      ? nounPhrase(plain, 1)
      : null;
  return first && first.to < verb.from ? first : null;
}

/** Returns whose somebody is, by the first body the words name: "ordförande", "nämndens ordförande", "varje region". */
export function whoseIs(words: string, title: string): Subject["whose"] {
  const all = words.trim().split(/\s+/);
  for (const [i, word] of all.entries()) {
    if (OTHERS_NAME.test(word) && !title.includes(word.slice(0, 8))) return "other";
    const body = bodyOf(word, title) ?? (/^ordförande|^sammankallande/.test(word) ? "own" : null);
    if (!body) continue;
    const before = all[i - 1] ?? "";
    const isForeign = OTHER_LEVEL.test(before) && !title.includes(before.slice(0, 5));
    const owner = ownerOf(before, title);
    if (isForeign || (owner === "other" && !/^(?:respektive|gruppens|rådets)$/.test(before))) return "other";
    return body;
  }
  return all.some((word) => ownerOf(word, title) === "own" && word.endsWith("s")) ? "own" : "nobody";
}
