// What is read from a sentence about members, told in one line for each rule, in a mandate for a collaboration group.
import type { RuleKind } from "#domain/mandate-reading.ts";
import { readMandate } from "#reading/read-mandate.ts";

const HEAD = "Uppdragsbeskrivning för regional samverkansgrupp Exempel\n\nSammansättning\n\n";

/** Returns "strength {parameters} | quote" for each rule of the kind in the body of such a mandate. */
export function rulesOf(kind: RuleKind, body: string, head = HEAD): string[] {
  return readMandate(head + body)
    .rules.filter((rule) => rule.kind === kind)
    .map(({ strength, parameters, quote }) => `${strength} ${JSON.stringify(parameters)} | ${quote}`);
}

/** Returns the same without the quotes. */
export function demandsOf(kind: RuleKind, body: string, head = HEAD): string[] {
  return rulesOf(kind, body, head).map((line) => line.split(" | ")[0] ?? "");
}
