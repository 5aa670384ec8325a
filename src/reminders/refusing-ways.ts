// Ways that refuse everybody: told apart from people who cannot be reached, since the cure is another.
import { isLastingCause } from "#domain/heard.ts";
import { tellingRefusals } from "#domain/refused-days.ts";
import type { Channel } from "#schema/lists/notice-channels.ts";
import type { Outcome } from "./outcome.ts";
import type { RunProblem, Tally } from "./result.ts";

/** Counts what came of one way to one person. */
export function countWay({ ways }: Tally, channel: Channel, outcome: Outcome): void {
  const count = ways.get(channel) ?? { accepted: 0, refused: 0, cause: "" };
  ways.set(channel, count);
  if (outcome.kind === "accepted") count.accepted += 1;
  if (outcome.kind !== "refused" || !isLastingCause(outcome.cause)) return;
  count.refused += 1;
  count.cause = outcome.cause;
}

/** A problem for each way that has refused everybody for good tonight. */
export function refusingWays({ ways }: Tally): RunProblem[] {
  return [...ways]
    .filter(([, { accepted, refused }]) => accepted === 0 && refused >= tellingRefusals)
    .map(([channel, { refused, cause }]) => ({ kind: "wayRefused", channel, count: refused, cause }));
}
