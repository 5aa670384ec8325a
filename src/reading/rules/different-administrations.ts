// That two roles, most often the contact person and the chair, come from different administrations (förvaltningar).
import type { RuleReader } from "./rule-reader.ts";
import { demandOf, findAll, openStatement } from "./statement.ts";

const ROLE =
  /(?<= )(?:vice ordförande|ordförande|kontaktperson|sammankallande|koordinator|sekreterare|processtöd)(?=n? )/g;
const COME = `(?:kommer|komma|hämtas|kommer alltid|representerar|representera|tillhör|tillhöra|är|vara|utses|arbetar|arbeta|är anställda|vara anställda)`;
const DIFFERENT = new RegExp(
  `(?<= )(?<verb>${COME})(?: (?:alltid|helst|i första hand))*(?: (?:från|i|inom|vid|ur|anställda i|anställda vid))? (?:olika|skilda) förvaltningar(?= )`,
  "gd",
);
const SAME = new RegExp(
  `(?<= )(?:inte|ej) (?<verb>${COME})(?: (?:från|i|inom|vid|ur))? samma förvaltning(?= )`,
  "gd",
);

/** Returns the roles that are to come from different administrations. */
export const readDifferentAdministrations: RuleReader = (context) => {
  const statement = openStatement(context);
  if (!statement) return [];
  const { words } = statement;
  return [...findAll(words, DIFFERENT), ...findAll(words, SAME)].slice(0, 1).flatMap((found) => {
    const verb = found.group("verb");
    const roles = [...new Set((words.slice(0, found.from + 1).match(ROLE) ?? []).map((role) => role))];
    const isSame = words.slice(found.from, found.to).includes(" samma ");
    const demand = verb
      ? demandOf(statement, { from: Math.max(1, words.search(ROLE)), to: found.to }, verb, {
          evenDenied: isSame,
        })
      : null;
    return demand && roles.length >= 2
      ? [{ kind: "differentAdministrations", parameters: { roles }, ...demand }]
      : [];
  });
};
