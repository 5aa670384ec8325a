// Saving a policy upon the row its form was opened on, and showing what then holds everywhere.
import { useQueryClient } from "@tanstack/react-query";
import type { NewPolicy, Policy } from "#domain/entities.ts";
import { deskKey } from "../../../desk.ts";
import { useSave } from "../../../forms/use-save.ts";
import { usePageSession } from "../../../session/page-words.ts";

/** `onSaved` is called once the new policy can be seen; what somebody else has decided meanwhile is read anew too. */
export function usePolicySaving(onSaved: () => void) {
  const session = usePageSession();
  const queries = useQueryClient();
  const readAnew = () => queries.invalidateQueries({ queryKey: deskKey });
  const saving = useSave<Policy>(async () => {
    await readAnew();
    onSaved();
  });
  const save = (policy: NewPolicy, base: Policy | null) =>
    saving.save(async () => {
      const outcome = await (await session.store()).savePolicy(policy, base);
      if (outcome.kind === "conflict") await readAnew();
      return outcome;
    });
  return { state: saving.state, save, reset: saving.reset };
}
