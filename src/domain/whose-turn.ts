// Whose turn it is with something that waits: whoever is named in its row, or, when nobody is, whoever leads the group.
import type { Day } from "#schema/day.ts";
import type { Membership, Register, Role } from "./entities.ts";
import { holdersOf } from "./standing.ts";

/** Somebody in a row: with an account, with an address alone, or by name alone. */
export interface Named {
  personId: string | null;
  personName: string | null;
  personMail: string | null;
}

/** The first of these that anybody holds leads the group. */
const leading: readonly Role[] = ["chair", "convener", "viceChair"];

/** Whether the row names somebody. */
export function namesSomebody({ personId, personName, personMail }: Named): boolean {
  return [personId, personName, personMail].some((part) => part !== null);
}

/** Whether the row names `personId`: by account, or by the address under which the group's list has that account. */
export function isNamed(named: Named, personId: string | null, register: Register): boolean {
  if (personId === null || personId === "") return false;
  if (named.personId !== null) return named.personId === personId;
  const mail = written(named.personMail);
  return (
    mail !== "" &&
    register.memberships.some((one) => one.personId === personId && written(one.personMail) === mail)
  );
}

/** Whether it is the turn of `personId` on `today`. */
export function isTurnOf(named: Named, personId: string, register: Register, today: Day): boolean {
  if (namesSomebody(named)) return isNamed(named, personId, register);
  return leadersOf(register, today).some((one) => one.personId === personId);
}

/** Those who hold the first of the leading roles that anybody holds on `today`; empty when nobody leads. */
export function leadersOf(register: Register, today: Day): Membership[] {
  const held = leading.map((role) => holdersOf(register, [role], today));
  return held.find((holders) => holders.length > 0) ?? [];
}

const written = (mail: string | null) => (mail ?? "").trim().toLowerCase();
