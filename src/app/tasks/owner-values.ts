// Who a form names: somebody on the group's list, somebody by hand, or nobody in particular.
import type { Membership } from "#domain/entities.ts";
import { isCurrent } from "#domain/standing.ts";
import type { Named } from "#domain/whose-turn.ts";
import { namesSomebody } from "#domain/whose-turn.ts";
import type { Day } from "#schema/day.ts";
import { isMail } from "../forms/mail.ts";
import { type TaskProblems, typed } from "./task-problems.ts";

/** A type, not an interface, since drafts are kept as plain records of text. */
export type OwnerTexts = {
  /** A membership's key, `byHand`, or empty for nobody in particular. */
  owner: string;
  ownerName: string;
  ownerMail: string;
};

export const byHand = "other";
export const noOwner: OwnerTexts = { owner: "", ownerName: "", ownerMail: "" };

/** Those who can be chosen: each person who sits in the group today, once. */
export function offeredOwners(memberships: readonly Membership[], today: Day): Membership[] {
  const sitting = memberships.filter((one) => one.personName !== null && isCurrent(one, today));
  const first = (one: Membership) =>
    sitting.find(
      (other) =>
        other.personName === one.personName &&
        other.personId === one.personId &&
        other.personMail === one.personMail,
    );
  return sitting
    .filter((one) => first(one) === one)
    .sort((a, b) => (a.personName ?? "").localeCompare(b.personName ?? "", "sv"));
}

/** What the form shows for whom a row names. Somebody who is no longer offered is shown as written by hand. */
export function ownerTextsOf(named: Named, offered: readonly Membership[]): OwnerTexts {
  if (!namesSomebody(named)) return noOwner;
  const chosen = offered.find((one) =>
    named.personId === null
      ? one.personId === null && one.personName === named.personName && one.personMail === named.personMail
      : one.personId === named.personId,
  );
  if (chosen) return { ...noOwner, owner: chosen.key };
  return { owner: byHand, ownerName: named.personName ?? "", ownerMail: named.personMail ?? "" };
}

/** Whom the texts name; the account of somebody written by hand is looked up when the form is saved. */
export function readOwner(
  { owner, ownerName, ownerMail }: OwnerTexts,
  offered: readonly Membership[],
): { named: Named; problems: TaskProblems } {
  const nobody: Named = { personId: null, personName: null, personMail: null };
  if (owner === "") return { named: nobody, problems: {} };
  if (owner === byHand) {
    const named = { ...nobody, personName: typed(ownerName), personMail: typed(ownerMail) };
    const problems: TaskProblems = {};
    if (named.personName === null) problems.personName = { code: "missing" };
    if (named.personMail !== null && !isMail(named.personMail)) problems.personMail = { code: "mailWrong" };
    return { named, problems };
  }
  const chosen = offered.find(({ key }) => key === owner);
  if (!chosen) return { named: nobody, problems: { owner: { code: "notAChoice" } } };
  const { personId, personName, personMail } = chosen;
  return { named: { personId, personName, personMail }, problems: {} };
}
