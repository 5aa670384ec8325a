// The account of somebody who was written by hand: looked up by address when the form is saved.
import type { Named } from "#domain/whose-turn.ts";
import type { Store } from "#store/port.ts";
import { worldProblemOf } from "../session/world-problem.ts";

/**
 * Whom the row shall name, with the account that has the address. What `base` already knew of the address stands. A
 * guest may not search the directory: then the address alone is kept. Rejects with a GraphError for any other failure.
 */
export async function withAccount(
  store: Pick<Store, "findPerson">,
  named: Named,
  base: Named | null,
): Promise<Named> {
  if (named.personId !== null || named.personMail === null) return named;
  if (base?.personMail === named.personMail) return { ...named, personId: base.personId };
  try {
    const found = await store.findPerson(named.personMail);
    return { ...named, personId: found?.id ?? null };
  } catch (error) {
    if (worldProblemOf(error)?.code === "forbidden") return named;
    throw error;
  }
}
