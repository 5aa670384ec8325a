// Whether somebody named in a policy exists: on the group's list of members, or in the directory.
import type { PersonHearer } from "#domain/policy-problems.ts";
import type { Hearer } from "#schema/lists/policy-values.ts";
import type { GroupRef, Store } from "#store/port.ts";

export interface LookedUp {
  hearers: Hearer[];
  isKnown: (person: PersonHearer) => boolean;
}

/** The hearers with the accounts that were found. Rejects with a GraphError when nobody could be asked. */
export async function lookUp(
  store: Store,
  hearers: readonly Hearer[],
  ref: GroupRef | null,
): Promise<LookedUp> {
  const known = new Set<string>();
  const named = hearers.some(({ who }) => who === "person");
  const listed = named && ref !== null ? (await store.registerOf(ref)).memberships : [];
  const found = await Promise.all(
    hearers.map(async (hearer): Promise<Hearer> => {
      if (hearer.who !== "person" || hearer.mail === null) return hearer;
      const mail = hearer.mail.toLowerCase();
      const member = listed.find(({ personMail }) => personMail?.toLowerCase() === mail);
      const account = member ? null : await store.findPerson(hearer.mail);
      if (!member && account === null) return hearer;
      known.add(mail);
      return { ...hearer, id: member?.personId ?? account?.id ?? null };
    }),
  );
  return { hearers: found, isKnown: ({ mail }) => mail !== null && known.has(mail.toLowerCase()) };
}
