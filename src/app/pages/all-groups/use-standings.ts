// How every group stands, for the coordinator's page: what the desk keeps at once, and anew for each group whose row is
// missing, old, or from before somebody opened the group here.
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Group, NewOpenObligation } from "#domain/entities.ts";
import { deskQuery, type FreshStanding, recompute } from "../../desk.ts";
import { usePageSession } from "../../session/page-words.ts";
import type { KnownStanding } from "./group-rows.ts";

/** The service writes every night; what is older than this was not written by the last one. In milliseconds. */
const oldAfter = 36 * 3_600_000;
/** More groups than this are worked out anew only when asked: some sixteen resource units each. */
const mostAtOnce = 40;

export function useStandings(groups: readonly Group[]) {
  const session = usePageSession();
  const queries = useQueryClient();
  const desk = useQuery({ ...deskQuery(session), refetchOnWindowFocus: false });
  /** When somebody asked for everything anew; milliseconds since 1970. */
  const [askedAt, setAskedAt] = useState(0);
  const now = desk.dataUpdatedAt;
  const asOf = new Map(desk.data?.status.rows.map((row) => [row.groupKey, row.asOf]));
  const openedHere = (groupKey: string) =>
    queries.getQueryCache().find({ queryKey: ["register", groupKey] })?.state.dataUpdatedAt ?? 0;
  const isOld = ({ key }: Group) => {
    const from = asOf.get(key);
    return from === undefined || now - from > oldAfter || openedHere(key) > from || askedAt > from;
  };
  const old = desk.data ? groups.filter(isOld) : [];
  const fresh = useQuery({
    queryKey: ["standings", now, ...old.map(({ key }) => key)],
    queryFn: async () => {
      const { status: _, ...known } = desk.data ?? (await queries.ensureQueryData(deskQuery(session)));
      return recompute(await session.store(), {
        groups: old.slice(0, mostAtOnce),
        policies: known.policies.rows,
        log: known.notices.rows,
        today: session.today,
        asOf: now,
      });
    },
    // What is asked for anew is worked out from what the desk says then, not from what it said before.
    enabled: old.length > 0 && !desk.isFetching,
    refetchOnWindowFocus: false,
  });

  const standings = new Map<string, KnownStanding>();
  const openByGroup = Map.groupBy(desk.data?.open.rows ?? [], ({ groupKey }) => groupKey);
  for (const status of desk.data?.status.rows ?? []) {
    standings.set(status.groupKey, { status, open: openByGroup.get(status.groupKey) ?? [] });
  }
  for (const standing of fresh.data?.standings ?? []) standings.set(standing.status.groupKey, standing);
  for (const { group, problem } of fresh.data?.unreachable ?? []) {
    standings.set(group.key, unreachable(group.key, standings.get(group.key), problem, now));
  }
  const left = Math.max(0, old.length - mostAtOnce);
  return {
    desk,
    /** Reads every group anew, as many at a time as `mostAtOnce`. */
    readAgain: () => {
      if (left === 0) setAskedAt(session.now());
      void desk.refetch();
    },
    fresh,
    standings,
    /** Groups shown as they stood longer ago than a night. */
    left,
  };
}

function unreachable(groupKey: string, known: KnownStanding | undefined, problem: string, asOf: number) {
  const nothing = {
    key: groupKey,
    groupKey,
    asOf,
    nextDay: null,
    open: 0,
    breaches: 0,
    notes: 0,
    lacking: null,
  };
  const open: readonly NewOpenObligation[] = known?.open ?? [];
  return { status: { ...nothing, ...known?.status, problem }, open } satisfies FreshStanding;
}
