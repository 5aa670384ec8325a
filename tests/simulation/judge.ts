// Whether a simulated tenant came through: judged by what reached people, set against the log and against what was open.
import type { Notice } from "#domain/entities.ts";
import { unsaid, unsettled } from "../reminders/invariants.ts";
import type { Episode } from "./episode.ts";
import type { Delivery } from "./ledger.ts";
import { compareReached, named, type Reached } from "./reached.ts";

export interface Verdict extends Pick<Reached, "sentTwice" | "saidAgain" | "byTwoWays"> {
  /** Due to somebody who can be reached, and never said: or said to have been sent, and never seen. */
  lost: string[];
  /** Any other breach: sent after it was done, a failure without its row, a row that nobody settled. */
  wrong: string[];
}

/** The verdict on an episode that has ended. */
export function judge({ world, deliveries, openOn, lastDay }: Episode): Verdict {
  const reached = compareReached([...world.log.rows.values()], deliveries);
  const { sentTwice, saidAgain, byTwoWays, rowAt } = reached;
  const unsaidKeys = unsaid(world, lastDay).flatMap(({ reminderKeys }) => reminderKeys);
  return {
    sentTwice,
    saidAgain,
    byTwoWays,
    lost: [...unsaidKeys.map((key) => `never said: ${key}`), ...reached.unseen],
    wrong: [
      ...reached.wrong,
      ...unsettled(world).map(named("never settled")),
      ...deliveries.flatMap((delivery) => needlessly(delivery, rowAt, openOn)),
    ],
  };
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
