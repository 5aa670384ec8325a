// The verb a named plan or report hangs on: "lämna … en årsrapport", "årsrapporten lämnas", "ska vara inlämnad".
import type { Clause } from "./clauses.ts";
import type { MentionGroup } from "./document-mentions.ts";
import type { Token } from "./tokens.ts";
import { isActiveDuty, isAdopting, isPassiveDuty, isResponsibility, weightOf } from "./verbs.ts";

const REPORTING =
  /^(?:rapportering(?:en)?|redovisning(?:en)?|återrapportering(?:en)?|avrapportering(?:en)?|dokumentation(?:en)?|uppföljning(?:en)?|återkoppling(?:en)?)$/;
const DONE =
  /(?:lämnad|lämnade|lämnats|inkommit|klar|klara|färdig|färdiga|upprättad|publicerad|publicerats|tillgänglig|skickad|skickats|tillhanda|färdigställd)$/;

/** The verb that a named document hangs on. */
export interface Governing {
  at: number;
  isPassive: boolean;
}

/** Returns the verb that says the document is made or handed in, or null when the clause has none. */
export function governingVerb(
  tokens: readonly Token[],
  clause: Clause,
  group: MentionGroup,
): Governing | null {
  const within = (from: number, to: number, accepts: (at: number) => boolean): number | null => {
    for (let at = from; at < to; at++) if (accepts(at)) return at;
    return null;
  };
  const word = (at: number) => tokens[at]?.norm ?? "";
  const active = within(clause.start, group.start, (at) => isActiveDuty(word(at)) || isHaving(tokens, at));
  if (active !== null) return { at: active, isPassive: false };
  const passive = within(
    clause.start,
    clause.end,
    (at) => isPassiveDuty(word(at)) || isDone(tokens, clause, at),
  );
  if (passive !== null) return { at: passive, isPassive: true };
  const happens = within(
    clause.start,
    group.start,
    (at) => ["sker", "ske"].includes(word(at)) && saysReporting(tokens, clause.start, at),
  );
  if (happens !== null) return { at: happens, isPassive: true };
  const adopted = group.mentions.every((mention) => !mention.noun.isDefinite);
  const adoption = adopted ? within(group.end, clause.end, (at) => isAdopting(word(at))) : null;
  if (adoption !== null) return { at: adoption, isPassive: true };
  const fronted = within(group.end, clause.end, (at) => isActiveDuty(word(at)));
  if (fronted !== null) return { at: fronted, isPassive: false };
  const answers = within(
    clause.start,
    group.start,
    (at) => isResponsibility(word(at)) && word(group.start - 1) === "för",
  );
  return answers === null ? null : { at: answers, isPassive: false };
}

// "ska ha en årlig aktivitetsplan", not "ska ha lämnat".
function isHaving(tokens: readonly Token[], at: number): boolean {
  const isInfinitive = tokens[at]?.norm === "ha" && weightOf(tokens[at - 1]?.norm ?? "") !== null;
  return isInfinitive && !DONE.test(tokens[at + 1]?.norm ?? "");
}

// "ska vara inlämnad senast", "ska ha inkommit till".
function isDone(tokens: readonly Token[], clause: Clause, at: number): boolean {
  if (!["vara", "ha"].includes(tokens[at]?.norm ?? "")) return false;
  return tokens.slice(at + 1, Math.min(at + 6, clause.end)).some((token) => DONE.test(token.norm));
}

function saysReporting(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => REPORTING.test(token.norm));
}
