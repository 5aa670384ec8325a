// Two people have named different people: account, name and address are one choice, never three.
import type { Named } from "#domain/whose-turn.ts";
import type { Conflict } from "#store/port.ts";

const parts: readonly string[] = ["personId", "personName", "personMail"] satisfies (keyof Named)[];

/** Somebody in one line. */
export function ownerLine({ personName, personMail }: Named): string {
  return [personName, personMail].filter((part) => part !== null && part !== "").join(", ");
}

/** The conflict with whoever is named as one field, `personName`, told in one line. */
export function withOwnerAsOne<T extends Named>(conflict: Conflict<T>): Conflict<T> {
  const { base, theirs, mine, fields } = conflict;
  if (!fields.some((field) => parts.includes(field))) return conflict;
  const others = fields.filter((field) => !parts.includes(field));
  return {
    ...conflict,
    fields: [...others, "personName" as keyof T & string],
    theirs: { ...theirs, personName: ownerLine(theirs) },
    mine: { ...mine, personName: ownerLine({ ...base, ...mine }) },
  };
}

/** What to save once the person has chosen: whoever was chosen, whole. `told` is what `withOwnerAsOne` made. */
export function chosenWhole<T extends Named>(
  conflict: Conflict<T>,
  told: Conflict<T>,
  chosen: Partial<T>,
): Partial<T> {
  if (!told.fields.includes("personName" as keyof T & string)) return chosen;
  const mine: Named = { ...conflict.base, ...conflict.mine };
  const { personId, personName, personMail } =
    chosen.personName === told.theirs.personName ? conflict.theirs : mine;
  return { ...chosen, personId, personName, personMail };
}
