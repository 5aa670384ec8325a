// Whose something is, in a few words.
import { type Named, namesSomebody } from "#domain/whose-turn.ts";

/** The name, else the address; `leader` where nobody in particular is named. */
export function ownerText(named: Named, leader: string): string {
  if (!namesSomebody(named)) return leader;
  return named.personName ?? named.personMail ?? "–";
}

/** Whether somebody is named whom no reminder can reach. */
export function isOutOfReach(named: Named): boolean {
  return namesSomebody(named) && named.personId === null && named.personMail === null;
}
