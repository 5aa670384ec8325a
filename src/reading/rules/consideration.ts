// What shall be considered (övervägas): a documented thought, not a result.
import { subjectPhrase } from "./clause-subject.ts";
import { nounPhrase } from "./noun-phrase.ts";
import type { RuleReader } from "./rule-reader.ts";
import { demandOf, findAll, openStatement, written } from "./statement.ts";

const ADVERBS =
  "(?: (?:alltid|särskilt|även|också|dessutom|i första hand|vid behov|löpande|årligen|noga|kontinuerligt))*";
const PASSIVE = new RegExp(`(?<= )(?:ska|skall|bör|måste)${ADVERBS} (?<verb>övervägas)(?= )`, "gd");
const INVERTED = new RegExp(
  `(?<= )(?:ska|skall|bör|måste)${ADVERBS} (?<what>[^.,;:]{3,120}?) (?<verb>övervägas)(?= )`,
  "gd",
);
const ACTIVE = new RegExp(
  `(?<= )(?:ska|skall|bör|måste)(?: (?:gruppen|rådet|ordföranden|\\S+gruppen|\\S+rådet))?${ADVERBS} (?<verb>överväga)${ADVERBS} (?<what>\\S)`,
  "gd",
);
const ALLOWED = ["med", "av", "till", "att", "om", "för", "från", "i", "utan", "vid", "inför", "på"];

/** Returns what the text says shall be considered. */
export const readConsideration: RuleReader = (context) => {
  const statement = openStatement(context);
  if (!statement) return [];
  const { words, plain } = statement;
  const passive = findAll(words, PASSIVE).map((found) => {
    const verb = found.group("verb");
    return { found, verb, what: verb && subjectOfPassive(words, found.from) };
  });
  const inverted = findAll(words, INVERTED)
    .filter((found) => !passive.some((one) => one.found.to === found.to))
    .map((found) => ({ found, verb: found.group("verb"), what: found.group("what") }));
  const active = findAll(words, ACTIVE).map((found) => {
    const first = found.group("what");
    return { found, verb: found.group("verb"), what: first && nounPhrase(plain, first.from, ALLOWED) };
  });
  return [...passive, ...inverted, ...active].flatMap(({ found, verb, what }) => {
    const demand = verb && what ? demandOf(statement, found, verb) : null;
    const said = written(statement, what);
    if (!demand || !said || isOthers(statement.context.title, words, found.from)) return [];
    return [{ kind: "consideration", parameters: { what: said }, ...demand, strength: "consider" }];
  });

  function subjectOfPassive(text: string, to: number) {
    const label = Math.max(...[" ; ", " : ", " . "].map((mark) => text.lastIndexOf(mark, to - 1)));
    const from = label < 0 ? 1 : label + 3;
    return to - 1 > from ? { from, to: to - 1 } : null;
  }

  // The regions' own deliberations are theirs.
  function isOthers(title: string, text: string, at: number): boolean {
    const subject = subjectPhrase(context, plain, { from: at, to: at });
    const name = subject ? text.slice(subject.from, subject.to) : "";
    return (
      /^(?:regionerna|nämnden|respektive region|varje region|kommunerna|samverkansnämnden)$/.test(name) &&
      !title.includes(name)
    );
  }
};
