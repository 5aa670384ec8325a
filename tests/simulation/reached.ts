// What the log says was said, set against what reached people: the same judgement for a world in memory and for the
// emulator's outbox.
import { chainIdOf } from "#domain/chain-id.ts";
import type { Notice } from "#domain/entities.ts";

/** One message that Teams took, or one mail that left. */
export interface Delivered {
  by: "feed" | "mail";
  /** Two of the same chain stand in one place of a feed; two of the same notice are two mails. */
  place: string;
}

export interface Reached {
  /** Mails that left more than once, and reminders said in two rows of which neither failed. */
  sentTwice: string[];
  /** Said to have been sent, and never seen. */
  unseen: string[];
  /** Failures without a cause, or that were none: the mail left and never came back. */
  wrong: string[];
  /** Rows whose message Teams took with an error for an answer; a later row said it again. The feed promises no more. */
  saidAgain: number;
  /** Rows that Teams took, whose answer was lost, and whose way was closed before it could be asked again. */
  byTwoWays: number;
  /** The row that says what stands in a place. */
  rowAt: ReadonlyMap<string, Notice>;
}

/** Where a message of a chain stands in somebody's feed. */
export const feedPlace = (to: string | null, chainId: number | null): string => `${to} ${chainId}`;

/** Where the messages of a row stand: in the feed, and as a mail. */
const placesOf = (row: Notice) => ({
  feed: feedPlace(row.recipientId, chainIdOf(row.reminderKeys)),
  mail: row.key,
});

/** A row, told in a breach. */
export const named = (what: string) => (row: Notice) =>
  `${what}: row ${row.sequence} to ${row.recipientName}`;

/** Compares the whole log with everything that reached people. */
export function compareReached(rows: readonly Notice[], deliveries: readonly Delivered[]): Reached {
  const rowAt = new Map(
    rows.flatMap((row): [string, Notice][] => [
      [placesOf(row).feed, row],
      [placesOf(row).mail, row],
    ]),
  );
  const reached = Map.groupBy(deliveries, ({ place }) => place);
  const twice = saidInTwoPlaces([...reached.keys()], rowAt);
  const isUnseen = (row: Notice) =>
    row.progress === "sent" && !reached.has(row.channel === "mail" ? placesOf(row).mail : placesOf(row).feed);
  // A mail that left and came back has failed with good reason.
  const isFalse = ({ progress, cause, key }: Notice) =>
    progress === "failed" && reached.has(key) && cause?.startsWith("bounced") !== true;
  return {
    ...twice,
    sentTwice: [...mailedTwice(reached), ...twice.sentTwice],
    unseen: rows.filter(isUnseen).map(named("never arrived")),
    wrong: [
      ...rows.filter(isUnexplained).map(named("failed without a cause")),
      ...rows.filter(isFalse).map(named("failed, yet mailed")),
    ],
    rowAt,
  };
}

function mailedTwice(reached: ReadonlyMap<string, readonly Delivered[]>): string[] {
  return [...reached.values()].flatMap(([first, ...again]) =>
    first?.by === "mail" ? again.map(({ place }) => `mailed again: ${place}`) : [],
  );
}

function saidInTwoPlaces(places: readonly string[], rowAt: ReadonlyMap<string, Notice>) {
  const sentTwice: string[] = [];
  const rowsSaying = new Map<string, Notice[]>();
  for (const place of places) {
    const row = rowAt.get(place);
    if (!row) sentTwice.push(`sent without a row: ${place}`);
    for (const key of row?.reminderKeys ?? []) {
      rowsSaying.set(key, [...(rowsSaying.get(key) ?? []), ...(row ? [row] : [])]);
    }
  }
  const again = new Set<Notice>();
  const both = new Set<Notice>();
  for (const [key, saying] of rowsSaying) {
    const rows = new Set(saying);
    const standing = saying.filter(({ progress }) => progress !== "failed");
    if (rows.size === 1 && saying.length > 1) for (const row of rows) both.add(row);
    else if (rows.size > 1 && standing.length > 1) sentTwice.push(`said in ${rows.size} rows: ${key}`);
    else if (rows.size > 1) for (const row of rows) if (row.progress === "failed") again.add(row);
  }
  return { sentTwice, saidAgain: again.size, byTwoWays: both.size };
}

/** Every failure has its cause in the row: of the last way, and of each way tried before it. */
function isUnexplained({ progress, cause, attempts }: Notice): boolean {
  return (progress === "failed" && !cause) || (attempts ?? []).some((attempt) => !attempt.cause);
}
