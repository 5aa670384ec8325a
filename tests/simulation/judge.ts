// Whether a simulated tenant came through: judged by what reached people, set against the log and against what was open.
import { chainIdOf } from "#domain/chain-id.ts";
import type { Notice } from "#domain/entities.ts";
import { unsaid, unsettled } from "../reminders/invariants.ts";
import type { Episode } from "./episode.ts";
import { type Delivery, feedPlace } from "./ledger.ts";

export interface Verdict {
  /** Mails that left more than once, and reminders said in two rows of which neither failed. */
  sentTwice: string[];
  /** Due to somebody who can be reached, and never said: or said to have been sent, and never seen. */
  lost: string[];
  /** Any other breach: sent after it was done, a failure without its row, a row that nobody settled. */
  wrong: string[];
  /** Teams took a message and answered with an error; the next run day said it again. The feed promises no more. */
  saidAgain: number;
  /** Teams took a message, its answer was lost, and the way was closed before it could be asked again. */
  byTwoWays: number;
}

/** The verdict on an episode that has ended. */
export function judge({ world, deliveries, openOn, lastDay }: Episode): Verdict {
  const rows = [...world.log.rows.values()];
  const rowAt = new Map(
    rows.flatMap((row) => [
      [feedPlace(row.recipientId, chainIdOf(row.reminderKeys)), row],
      [row.key, row],
    ]),
  );
  const reached = Map.groupBy(deliveries, ({ place }) => place);
  const twice = saidInTwoPlaces(reached, rowAt);
  return {
    sentTwice: [...mailedTwice(reached), ...twice.sentTwice],
    lost: [
      ...unsaid(world, lastDay).flatMap(({ reminderKeys }) =>
        reminderKeys.map((key) => `never said: ${key}`),
      ),
      ...rows
        .filter((row) => row.progress === "sent" && !hasReached(row, reached))
        .map(named("sent by nobody")),
    ],
    wrong: [
      ...unsettled(world).map(named("never settled")),
      ...rows.filter(isUnexplained).map(named("failed without a cause")),
      ...rows
        .filter((row) => row.progress === "failed" && hasLeftByMail(row, reached))
        .map(named("failed, yet mailed")),
      ...deliveries.flatMap((delivery) => needlessly(delivery, rowAt, openOn)),
    ],
    saidAgain: twice.saidAgain,
    byTwoWays: twice.byTwoWays,
  };
}

type Reached = ReadonlyMap<string, readonly Delivery[]>;

const named = (what: string) => (row: Notice) => `${what}: row ${row.sequence} to ${row.recipientName}`;

/** Mails of the same notice that left more than once. */
function mailedTwice(reached: Reached): string[] {
  return [...reached.values()].flatMap(([first, ...again]) =>
    first?.by === "mail" ? again.map(({ place }) => `mailed again: ${place}`) : [],
  );
}

function saidInTwoPlaces(reached: Reached, rowAt: ReadonlyMap<string, Notice>) {
  const sentTwice: string[] = [];
  const placesOf = new Map<string, string[]>();
  for (const place of reached.keys()) {
    const row = rowAt.get(place);
    if (!row) sentTwice.push(`sent without a row: ${place}`);
    for (const key of row?.reminderKeys ?? []) placesOf.set(key, [...(placesOf.get(key) ?? []), place]);
  }
  const again = new Set<string>();
  const both = new Set<string>();
  for (const [key, places] of placesOf) {
    if (places.length < 2) continue;
    const rows = new Set(places.map((place) => rowAt.get(place)));
    const [first] = rows;
    if (rows.size === 1) both.add(first?.key ?? "");
    else if ([...rows].filter((row) => row?.progress !== "failed").length < 2) again.add(places[0] ?? "");
    else sentTwice.push(`said in ${rows.size} rows: ${key}`);
  }
  return { sentTwice, saidAgain: again.size, byTwoWays: both.size };
}

function hasReached(row: Notice, reached: Reached): boolean {
  return reached.has(
    row.channel === "mail" ? row.key : feedPlace(row.recipientId, chainIdOf(row.reminderKeys)),
  );
}

/** A mail that left and came back has failed with good reason. */
function hasLeftByMail({ key, cause }: Notice, reached: Reached): boolean {
  return reached.has(key) && cause?.startsWith("bounced") !== true;
}

/** Every failure has its cause in the row: of the last way, and of each way tried before it. */
function isUnexplained({ progress, cause, attempts }: Notice): boolean {
  return (progress === "failed" && !cause) || (attempts ?? []).some((attempt) => !attempt.cause);
}

function needlessly(
  { place, night }: Delivery,
  rowAt: ReadonlyMap<string, Notice>,
  openOn: readonly ReadonlySet<string>[],
): string[] {
  const row = rowAt.get(place);
  if (!row || row.subjects.some(({ dutyKey }) => openOn[night]?.has(dutyKey))) return [];
  return [named("sent when all of it was done")(row)];
}
