// What the group does not do, or may not do.
import type { RuleReader } from "./rule-reader.ts";
import { demandOf, findAll, openStatement, written } from "./statement.ts";
import { subjectIn } from "./whose.ts";

const NOT = "(?:inte|ej|aldrig|icke)";
const BANS = new RegExp(
  `(?<= )(?<verb>(?:får|ska|skall|bör|kan) ${NOT}|äger ${NOT} rätt|har ${NOT} (?:mandat|rätt|befogenhet|behörighet|beslutanderätt)|har (?:ingen|inget|inga) (?:\\S+ )?(?:mandat|rätt|befogenheter?|beslutanderätt|beslutsmandat)|saknar (?:\\S+ )?(?:mandat|rätt|befogenhet|beslutanderätt|beslutsmandat)|(?:fattar|fatta) (?:inga|inte)|företräder ${NOT}|representerar ${NOT}|uttalar sig ${NOT}|beslutar ${NOT}|är ${NOT} (?:ett |en )?beslutande|(?:får|ska|skall) (?:endast|enbart|bara))(?= )`,
  "gdu",
);
const HARMLESS =
  /^ (?:\S+ ){0,1}?(?:överstiga|understiga|senare|färre|mindre|alltid|bara|enbart|längre än|vara fler)/;
const CAN = /^kan /;
const POWER =
  /^ (?:\S+ ){0,2}?(?:besluta|fatta|företräda|ingå|binda|uttala|delegera|tilldela|överpröva|ändra|teckna|anställa)/;
// Without a subject of the group's own, a ban must at least be about its work, members or papers.
const ABOUT_GROUP =
  / \p{L}*(?:uppgift|material|anteckning|protokoll|beslut|ersättar|suppleant|ledam|ledamöt|uppdrag|arvode|handling|underlag|möte)\p{L}* /u;
const ENDS_AT = / (?:;|, (?:men|utan|och)|men|utan att|utan) /;

/** Returns what the group may not do; what other bodies may not do is theirs. */
export const readProhibition: RuleReader = (context) => {
  const statement = openStatement(context);
  if (!statement) return [];
  const { words } = statement;
  return findAll(words, BANS)
    .flatMap((found) => {
      const verb = found.group("verb");
      if (!verb) return [];
      const [name, rest] = [words.slice(verb.from, verb.to), words.slice(verb.to, verb.to + 200)];
      const before = words.slice(0, verb.from);
      if (
        HARMLESS.test(rest) ||
        (CAN.test(name) && !POWER.test(rest)) ||
        / (?:som|att|där|vilka) (?:\S+ )?$/.test(before)
      )
        return [];
      const { whose } = subjectIn(statement, verb);
      const isImpersonal =
        whose === "nobody" &&
        ABOUT_GROUP.test(before) &&
        /^(?:får|ska|skall) (?!endast|enbart|bara)/.test(name) &&
        !context.sentence.isItem;
      if (whose !== "own" && !isImpersonal) return [];
      const end = rest.search(ENDS_AT);
      const to = end < 0 ? words.length : verb.to + end;
      const demand = demandOf(statement, { from: verb.from, to: verb.to }, verb, { evenDenied: true });
      const what = written(statement, { from: verb.from, to });
      return demand && what
        ? [
            {
              kind: "prohibition" as const,
              parameters: { what },
              ...demand,
              strength: "prohibition" as const,
            },
          ]
        : [];
    })
    .slice(0, 1);
};
