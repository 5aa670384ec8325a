// What the chosen groups are governed by already: read before anything can be said to take its place.
import { useQueries } from "@tanstack/react-query";
import type { Group } from "#domain/entities.ts";
import { mandatesQuery, registerQuery } from "../queries.ts";
import { usePageSession } from "../session/page-words.ts";
import type { Governed } from "./confirmed-mandate.ts";

export interface GovernedState {
  governed: Governed[];
  /** Mandates other than this one that govern a chosen group today, each title once. */
  earlierTitles: string[];
  /** How many of the chosen groups have such a mandate. */
  earlierGroups: number;
  isReading: boolean;
  error: unknown;
  retry: () => void;
}

/** Rules are read only for groups that have a mandate: a new group costs one question. */
export function useGoverned(chosen: readonly Group[], mandateKey: string): GovernedState {
  const session = usePageSession();
  const mandates = useQueries({ queries: chosen.map(({ key }) => mandatesQuery(session, key)) });
  const registers = useQueries({
    queries: chosen.map(({ key, sitePath }, index) => ({
      ...registerQuery(session, { key, sitePath }),
      enabled: (mandates[index]?.data?.length ?? 0) > 0,
    })),
  });
  const earlier = mandates.map(({ data }) =>
    (data ?? []).filter(({ link }) => link.endedOn === null && link.mandateKey !== mandateKey),
  );
  const governed = chosen.map(({ key }, index) => ({
    groupKey: key,
    rules: registers[index]?.data?.rules ?? [],
    links: (mandates[index]?.data ?? []).map(({ link }) => link),
  }));
  const failed = [...mandates, ...registers].filter(({ error }) => error !== null);
  const isReading =
    mandates.some(({ isPending }) => isPending) ||
    registers.some(({ isFetchedAfterMount, isEnabled }) => isEnabled && !isFetchedAfterMount);
  return {
    governed,
    earlierTitles: [...new Set(earlier.flat().map(({ mandate }) => mandate.title))],
    earlierGroups: earlier.filter((links) => links.length > 0).length,
    isReading,
    error: failed[0]?.error ?? null,
    retry: () => {
      for (const query of failed) void query.refetch();
    },
  };
}
