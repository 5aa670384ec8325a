// Saving a membership: the screen shows the stored row at once, and the account follows the mail address.
import { useQueryClient } from "@tanstack/react-query";
import type { Membership, Register } from "#domain/entities.ts";
import type { Store } from "#store/port.ts";
import { useSave } from "../../forms/use-save.ts";
import { registerKey } from "../../queries.ts";
import type { MemberValues } from "./member-values.ts";

/** The saving of one form; `onSaved` forgets its draft and closes it. */
export function useMemberSaving(groupKey: string, onSaved: () => void) {
  const queries = useQueryClient();
  return useSave<Membership>(async (row) => {
    queries.setQueryData<Register>(
      registerKey(groupKey),
      (register) => register && withMembership(register, row),
    );
    onSaved();
    await queries.invalidateQueries({ queryKey: registerKey(groupKey) });
  });
}

/** Whose account the row carries: looked up anew when the mail address is another than `base` has. */
export async function accountFor(
  store: Store,
  { personMail }: MemberValues,
  base: Membership | null,
): Promise<Pick<Membership, "personId"> | null> {
  if (base !== null && base.personMail === personMail) return null;
  const person = personMail === null ? null : await store.findPerson(personMail);
  return { personId: person?.id ?? null };
}

function withMembership(register: Register, row: Membership): Register {
  const others = register.memberships.filter(({ key }) => key !== row.key);
  return { ...register, memberships: [...others, row] };
}
