// The text read, and what has been settled about it before, wherever either of them comes from.
import { useQuery } from "@tanstack/react-query";
import type { Group } from "#domain/entities.ts";
import { fingerprintOf } from "#domain/keys.ts";
import type { Store } from "#store/port.ts";
import { usePageSession } from "../session/page-words.ts";
import { mandateKeyOf } from "./confirmed-mandate.ts";
import { readText } from "./read-text.ts";
import type { WholeReading } from "./read-whole.ts";
import { answeringGroup, type StoredMandate } from "./stored-answers.ts";

export interface KnownReading extends WholeReading {
  mandateKey: string;
  /** Null when the text has never been confirmed for a group the person may choose. */
  stored: StoredMandate | null;
}

/** The reading as a question: on its way, there, or not to be had because what is stored could not be read. */
export function useReading(text: string, groups: readonly Group[], preselected: string | null) {
  const session = usePageSession();
  return useQuery({
    queryKey: ["mandate-reading", fingerprintOf(text), preselected, groups.map(({ key }) => key)],
    queryFn: async (): Promise<KnownReading> => {
      const [whole, store] = await Promise.all([readText(text), session.store()]);
      const mandateKey = mandateKeyOf(whole.reading.text);
      return { ...whole, mandateKey, stored: await storedOf(store, mandateKey, groups, preselected) };
    },
    // What was confirmed a moment ago belongs to the next reading.
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });
}

async function storedOf(
  store: Store,
  mandateKey: string,
  groups: readonly Group[],
  preselected: string | null,
): Promise<StoredMandate | null> {
  const mayChoose = new Set(groups.map(({ key }) => key));
  const rules = (await store.rulesOf(mandateKey)).rows.filter(({ groupKey }) => mayChoose.has(groupKey));
  const groupKey = answeringGroup(rules, preselected);
  if (groupKey === null) return null;
  const mandates = await store.mandatesOf(groupKey);
  const governing = mandates.find(({ mandate }) => mandate.key === mandateKey);
  return governing ? { ...governing, rules } : null;
}
