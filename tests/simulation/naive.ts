// How one would write it without claims, in both orders, with the product's own plan and in the same troubles: sending
// first says things twice, writing first loses them.

import { chainIdOf } from "#domain/chain-id.ts";
import { dutiesOf } from "#domain/duties.ts";
import { type PlannedNotice, planNotices } from "#domain/notices.ts";
import { policyFrom } from "#domain/reminder-policy.ts";
import type { Ports } from "#reminders/ports.ts";
import type { Wish } from "#reminders/wish.ts";
import { rowSaying } from "../support/told-notices.ts";
import type { Episode } from "./episode.ts";

/** Reads, sends, and then writes that it was sent. */
export const readSendWrite = (ports: Ports, wish: Wish) => naively(ports, wish, ["send", "write"]);

/** Reads, writes that it was sent, and then sends. */
export const readWriteSend = (ports: Ports, wish: Wish) => naively(ports, wish, ["write", "send"]);

async function naively(ports: Ports, { today }: Wish, order: readonly ("send" | "write")[]): Promise<void> {
  const { desk } = ports;
  const { registers } = await desk.wholeRegisters();
  const { rows: log } = await desk.log.all();
  const standings = registers.map((one) => ({ register: one, duties: dutiesOf(one, today) }));
  for (const planned of planNotices(standings, { policyOf: policyFrom([]), log, today, lastRunDay: null })) {
    const sequence = log.filter(({ recipientId }) => recipientId === planned.recipient.id).length;
    const row = rowSaying(planned, today, sequence);
    try {
      for (const what of order) await (what === "send" ? send(ports, planned, row.key) : desk.log.claim(row));
    } catch (error) {
      // It failed: the next run says it, or so one thinks.
      if (!(error instanceof Error) || error.name !== "GraphError") throw error;
    }
  }
}

/** The message says its reminders' keys: they are counted where they arrive. */
async function send(
  { activity, mail }: Ports,
  { recipient, reminderKeys }: PlannedNotice,
  noticeKey: string,
) {
  const text = reminderKeys.join(" ");
  if (recipient.id === null) return;
  if (recipient.id.startsWith("mail:")) {
    const to = { name: recipient.name, address: recipient.mail ?? "" };
    const draft = await mail?.draft(noticeKey, to, { subject: "", html: "", text });
    if (draft) await mail?.send(draft.id);
    return;
  }
  await activity.send(recipient.id, {
    activityType: "obligationDue",
    parameters: {},
    previewText: text,
    topic: "",
    webUrl: "",
    chainId: chainIdOf(reminderKeys),
  });
}

/** Reminders that somebody got twice, and those that the log says were sent and nobody got. */
export function naiveDamage({ world, deliveries }: Episode): { twice: number; lost: number } {
  const messages = new Map<string, Set<string>>();
  for (const [index, { by, place, text }] of deliveries.entries()) {
    // Of the same chain a feed shows one; each mail is a mail.
    const shown = by === "feed" ? place : `mail ${index}`;
    for (const key of text.split(" ")) messages.set(key, (messages.get(key) ?? new Set()).add(shown));
  }
  const said = [...world.log.rows.values()].filter(({ progress }) => progress === "sent");
  return {
    twice: [...messages.values()].filter(({ size }) => size > 1).length,
    lost: said.flatMap(({ reminderKeys }) => reminderKeys).filter((key) => !messages.has(key)).length,
  };
}
