// Who alone gives formal assignments. The sentence has two readings, so how it is meant is left for a person to say.

import { nounPhrase } from "./noun-phrase.ts";
import type { RuleReader } from "./rule-reader.ts";
import { demandOf, findAll, openStatement, written } from "./statement.ts";

const ONLY = "(?:endast|enbart|bara|uteslutande)";
const GIVEN =
  "(?:ges|lämnas|beslutas|delas ut|tilldelas|utfärdas|fördelas|ställas|formuleras|initieras|beställas|läggas)";
const GIVES =
  "(?:ge|ger|lämna|lämnar|tilldela|tilldelar|besluta om|beslutar om|fördela|fördelar|utfärda|utfärdar|lägga|lägger)";
const PASSIVE = new RegExp(
  String.raw`(?<= )(?<kind>formella|formellt|nya|nytt|särskilda)? ?uppdrag(?:en|et)? (?:till (?:\S+ ){1,4}?)?(?:(?:ska|skall|kan|får|bör) )?(?<only>${ONLY} )?(?<verb>${GIVEN})(?<later> ${ONLY})?(?: till (?:\S+ ){0,3}?\S+)? (?<last>${ONLY} )?av (?<by>\S)`,
  "gd",
);
const ACTIVE = new RegExp(
  String.raw`(?<= )${ONLY} (?<by>\S+(?: \S+){0,5}?) (?:som )?(?:(?:kan|får|ska|har rätt att|har mandat att) )?(?<verb>${GIVES})(?: (?:gruppen|rådet|\S*gruppen|nätverket))? (?:formella |nya |särskilda |sådana )?uppdrag(?= )`,
  "gd",
);

/** Returns who alone gives formal assignments; how the sentence is meant stays open. */
export const readFormalAssignments: RuleReader = (context) => {
  const statement = openStatement(context);
  if (!statement) return [];
  const passive = findAll(statement.words, PASSIVE).flatMap((found) => {
    const [verb, first] = [found.group("verb"), found.group("by")];
    const isOnly = found.group("only") ?? found.group("later") ?? found.group("last");
    const isFormal =
      found.group("kind") !== null && statement.words.startsWith("formell", found.group("kind")?.from);
    const by = first ? nounPhrase(statement.plain, first.from) : null;
    const demand = verb && (isOnly || isFormal) ? demandOf(statement, found, verb) : null;
    return demand && by ? [{ by, demand, isOnly: isOnly !== null }] : [];
  });
  const active = findAll(statement.words, ACTIVE).flatMap((found) => {
    const [verb, by] = [found.group("verb"), found.group("by")];
    const demand = verb ? demandOf(statement, found, verb) : null;

    return demand && by ? [{ by, demand, isOnly: true }] : [];
  });
  return [...passive, ...active].slice(0, 1).map(({ by, demand, isOnly }) => ({
    kind: "formalAssignments",
    parameters: { givenBy: written(statement, by) ?? "", reading: null },
    ...demand,
    strength: isOnly ? "prohibition" : demand.strength,
  }));
};
