// Saving a change to one rule: the register on the screen follows what is stored.
import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { NewRule, Register, Rule } from "#domain/entities.ts";
import { isInForce } from "#domain/mandate-confirmed.ts";
import { type Saving, useSave } from "../../forms/use-save.ts";
import { registerKey } from "../../queries.ts";
import { usePageSession } from "../../session/page-words.ts";

const endedHereKey = (groupKey: string) => ["rules-ended-here", groupKey] as const;

/** The rules that were ended during this visit: a register read anew leaves them out, but the hand may have slipped. */
export function useEndedHere(groupKey: string): readonly Rule[] {
  const { data } = useQuery<Rule[]>({
    queryKey: endedHereKey(groupKey),
    queryFn: () => [],
    enabled: false,
    initialData: [],
    gcTime: Number.POSITIVE_INFINITY,
  });
  return data;
}

interface RuleSaving {
  saving: Saving<Rule>;
  change: (base: Rule, changes: Partial<NewRule>) => void;
}

/** `onSaved` is called once the change is stored. */
export function useRuleSaving(groupKey: string, onSaved: () => void): RuleSaving {
  const session = usePageSession();
  const queries = useQueryClient();
  const saving = useSave<Rule>(async (row) => {
    queries.setQueryData<Register>(registerKey(groupKey), (register) =>
      register
        ? { ...register, rules: register.rules.map((rule) => (rule.key === row.key ? row : rule)) }
        : register,
    );
    queries.setQueryData<Rule[]>(endedHereKey(groupKey), (ended = []) => [
      ...(isInForce(row) ? [] : [row]),
      ...ended.filter(({ key }) => key !== row.key),
    ]);
    onSaved();
    await queries.invalidateQueries({ queryKey: registerKey(groupKey) });
  });
  return {
    saving,
    change: (base, changes) =>
      void saving.save(async () => (await session.store()).changeRule(base, changes)),
  };
}
