// A reminder by hand, from what was chosen to what became of it: the groups are read anew first, since the list may be
// from last night.
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { chainOf } from "#domain/chain-id.ts";
import { planChase } from "#domain/chase.ts";
import { dutiesOf } from "#domain/duties.ts";
import type { Notice, Policy } from "#domain/entities.ts";
import { noticeLink } from "#domain/notice-link.ts";
import type { PlannedNotice } from "#domain/notices.ts";
import { policyFrom } from "#domain/reminder-policy.ts";
import { chaseMessage } from "#messages/activity-message.ts";
import { recompute } from "../../../desk.ts";
import { usePageSession } from "../../../session/page-words.ts";
import type { DueRow } from "../group-rows.ts";
import { chaseKey, chaseRow } from "./chase-row.ts";
import { type ChaseWay, chaseWay } from "./chase-ways.ts";
import { type ChaseEnd, sendChase } from "./send-chase.ts";

export interface Chosen {
  rows: readonly DueRow[];
  policies: readonly Policy[];
  log: readonly Notice[];
}

export type Ended = ChaseEnd | { kind: "notWritten" };

export function useChase({ rows, policies, log }: Chosen) {
  const session = usePageSession();
  const { config, host, today, now, personId } = session;
  const [chaseId] = useState(() => crypto.randomUUID());
  const [ends, setEnds] = useState<ReadonlyMap<string, Ended>>(new Map());
  const [isSending, setSending] = useState(false);
  const groups = [...new Map(rows.map(({ group }) => [group.key, group])).values()];
  const plan = useQuery({
    queryKey: ["chase", chaseId],
    queryFn: async () => {
      const store = await session.store();
      // The service's own writing back follows tonight; what is read here is for this preview.
      const asOf = now();
      const { registers, unreachable } = await recompute(store, { groups, policies, log, today, asOf });
      const standings = registers.map((register) => ({ register, duties: dutiesOf(register, today) }));
      const chosen = new Set(rows.map(({ key }) => key));
      return { ...planChase(standings, chosen, { policyOf: policyFrom(policies), log, today }), unreachable };
    },
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });

  const wayOf = ({ recipient }: PlannedNotice): ChaseWay =>
    chaseWay(recipient, { id: personId, mail: host.loginHint });
  const messageOf = (notice: PlannedNotice) => {
    const { recipient, subjects, reminderKeys } = notice;
    const [first, ...others] = subjects.map(({ subject }) => subject);
    if (!first) throw new Error("A notice without subjects.");
    const webUrl = noticeLink(subjects[0], recipient.isMember, config);
    const facts = {
      subjects: [first, ...others] as const,
      webUrl,
      chainId: chainOf({ key: chaseKey(chaseId, recipient.id), trigger: "hand", reminderKeys }),
    };
    return chaseMessage(facts, recipient.speaks, today);
  };
  const canGo = (notice: PlannedNotice) => {
    const way = wayOf(notice);
    return way === "activity" || way === "mail" ? way : null;
  };
  const sendable = (plan.data?.notices ?? []).filter(
    (notice) => canGo(notice) !== null && !isOver(ends.get(notice.recipient.id ?? "")),
  );
  const send = async () => {
    setSending(true);
    const [store, courier] = await Promise.all([session.store(), session.courier()]);
    for (const notice of sendable) {
      const way = canGo(notice);
      if (way === null) continue;
      const message = messageOf(notice);
      const row = chaseRow(notice, { chaseId, way, link: message.webUrl, today, now: now() });
      const ended: Ended = await sendChase({ log: store.log, courier, row, message, now }).catch(
        () => ({ kind: "notWritten" }) as const,
      );
      setEnds((before) => new Map(before).set(notice.recipient.id ?? "", ended));
    }
    setSending(false);
  };
  return { plan, ends, isSending, sendable, wayOf, messageOf, send };
}

const isOver = (ended: Ended | undefined) => ended !== undefined && ended.kind !== "notWritten";
