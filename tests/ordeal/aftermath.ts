// What is left after the ordeal, read past the product: the outbox and the two lists of the coordination site.
import { chainIdOf } from "#domain/chain-id.ts";
import type { Notice, Run } from "#domain/entities.ts";
import { keyOf } from "#domain/keys.ts";
import { type Delivered, feedPlace } from "../simulation/reached.ts";
import type { TestEmulator } from "../support/emulator.ts";
import { firstDay } from "./tenant.ts";

export interface Aftermath {
  rows: Notice[];
  runs: Run[];
  deliveries: Delivered[];
}

/** One message of the outbox, as far as it is looked at here. */
interface Outgoing {
  channel: "activity" | "mail";
  toId: string | null;
  chainId?: number | null;
  messageId?: string;
  replaced?: true;
}

export async function aftermathOf(emulator: TestEmulator): Promise<Aftermath> {
  const { rows } = await emulator.noticeLog().all();
  const { rows: runs } = await emulator.storeOf("coordinator").runsSince(firstDay - 1);
  const noticeOf = new Map(rows.map(({ messageId, key }) => [messageId, key]));
  const sent = (await emulator.outbox()) as unknown as Outgoing[];
  const deliveries = sent
    .filter(({ replaced }) => !replaced)
    .map(({ channel, toId, chainId, messageId = null }): Delivered => {
      if (channel === "activity") return { by: "feed", place: feedPlace(toId, chainId ?? null) };
      return { by: "mail", place: noticeOf.get(messageId) ?? `a mail of no row, ${messageId}` };
    });
  return { rows, runs, deliveries };
}

export type Phase = (typeof phases)[number];

/** How far a killed run had come, by what the lists then showed. */
export const phases = [
  "before it had written that it began",
  "with nothing in hand",
  "with a claim, nothing sent",
  "with a mail recorded, not sent",
  "with a message sent, not written down",
  "after its end",
] as const;

/** How far each of the `started` runs had come: those that have begun in `after` and not yet in `before`, and the rest. */
export function phasesOf(before: Aftermath, after: Aftermath, started: number): Map<Phase, number> {
  const counts = new Map<Phase, number>();
  const add = (phase: Phase, count = 1) => counts.set(phase, (counts.get(phase) ?? 0) + count);
  const known = new Set(before.runs.map(({ key }) => key));
  const begun = after.runs.filter(({ key }) => !known.has(key));
  const reached = new Set(after.deliveries.map(({ place }) => place));
  const isOpen = new Set(begun.filter(({ endedAt }) => endedAt === null).map(({ key }) => key));
  const inHand = after.rows.filter(({ progress }) => progress === "claimed");
  add("before it had written that it began", started - begun.length);
  add("after its end", begun.length - isOpen.size);
  const held = new Map(inHand.map((row) => [keyOf("run", row.runId), row]));
  for (const key of isOpen) {
    const row = held.get(key);
    if (!row) add("with nothing in hand");
    else if (isOut(row, reached)) add("with a message sent, not written down");
    else add(row.draftId === null ? "with a claim, nothing sent" : "with a mail recorded, not sent");
  }
  return counts;
}

/** How many rows another run holds than before. What changed hands twice in between is counted once. */
export function takenOverSince(before: Aftermath, after: Aftermath): number {
  const holders = new Map(before.rows.map(({ key, runId }) => [key, runId]));
  return after.rows.filter(({ key, runId }) => holders.has(key) && holders.get(key) !== runId).length;
}

const isOut = (row: Notice, reached: ReadonlySet<string>) =>
  reached.has(row.key) || reached.has(feedPlace(row.recipientId, chainIdOf(row.reminderKeys)));
