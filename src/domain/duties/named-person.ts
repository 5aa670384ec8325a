// Whoever a row names by account, name or address: people from other organisations often have no account here.
import type { DutyOwner } from "#domain/duty.ts";

interface Naming {
  personId: string | null;
  personName: string | null;
  personMail: string | null;
}

/** The person named, or whoever leads the group when nobody is. */
export function namedOrLeader({ personId: id, personName, personMail: mail }: Naming): DutyOwner {
  const name = personName ?? mail ?? id;
  return name === null ? { who: "leader" } : { who: "person", id, name, mail };
}
