// Saving a policy and showing what then holds everywhere.
import { useQueryClient } from "@tanstack/react-query";
import type { NewPolicy, Policy } from "#domain/entities.ts";
import { deskKey } from "../../../desk.ts";
import { useSave } from "../../../forms/use-save.ts";
import { usePageSession } from "../../../session/page-words.ts";

/** `onSaved` is called once the new policy can be seen. */
export function usePolicySaving(onSaved: () => void) {
  const session = usePageSession();
  const queries = useQueryClient();
  const saving = useSave<Policy>(async () => {
    await queries.invalidateQueries({ queryKey: deskKey });
    onSaved();
  });
  const save = (policyOf: () => Promise<NewPolicy>) =>
    saving.save(async () => {
      const store = await session.store();
      return { kind: "saved", row: await store.savePolicy(await policyOf()), merged: false };
    });
  return { state: saving.state, save };
}
