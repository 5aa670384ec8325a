// The judgement on what is left after the ordeal: by what reached people, set against the log, and against what one
// undisturbed service has said.
import { compareReached } from "../simulation/reached.ts";
import type { Aftermath } from "./aftermath.ts";

/** The latest step each person has heard of each duty: by a message that reached them, or by a row that says why not. */
export type Heard = ReadonlyMap<string, number>;

/**
 * The steps that an earlier one stands for are not counted: how many were said one by one depends on the nights, and
 * whoever has heard a later step is not told an earlier one.
 */
export function heardIn({ rows, deliveries }: Aftermath): Heard {
  const { rowAt } = compareReached(rows, deliveries);
  const reached = new Set(deliveries.map(({ place }) => rowAt.get(place)));
  const heard = new Map<string, number>();
  for (const row of rows) {
    if (!reached.has(row) && row.progress !== "failed") continue;
    for (const { dutyKey, day, step, groupName, facts } of row.subjects) {
      const what = `${row.recipientName} of ${facts.kind} in ${groupName} on ${day} (${dutyKey.slice(0, 8)})`;
      heard.set(
        what,
        Math.max(heard.get(what) ?? Number.NEGATIVE_INFINITY, step ?? Number.NEGATIVE_INFINITY),
      );
    }
  }
  return heard;
}

/** What `some` have heard that the others have not, or not as far. */
function missingIn(others: Heard, some: Heard): string[] {
  return [...some].flatMap(([what, step]) => {
    const heard = others.get(what) ?? Number.NEGATIVE_INFINITY;
    return heard < step ? [`${what}: up to ${heard}, should be ${step}`] : [];
  });
}

/** What was sent twice, lost or wrong; `left` is what never came to rest. */
export function verdict(after: Aftermath, expected: Heard, left: readonly string[]) {
  const { rows, deliveries } = after;
  const { sentTwice, unseen, wrong, saidAgain, byTwoWays } = compareReached(rows, deliveries);
  const heard = heardIn(after);
  const unsaid = missingIn(heard, expected).map((what) => `never said: ${what}`);
  const needless = missingIn(expected, heard).map((what) => `said in vain: ${what}`);
  const unsettled = rows
    .filter(({ progress }) => progress === "claimed")
    .map(({ key }) => `unsettled: ${key}`);
  const mails = deliveries.filter(({ by }) => by === "mail").length;
  return {
    handedOver: rows.reduce((sum, { attempts }) => sum + (attempts?.length ?? 0), 0),
    notices: rows.length,
    mails,
    messages: deliveries.length - mails,
    sentTwice,
    lost: [...unseen, ...unsaid],
    wrong: [...wrong, ...needless, ...unsettled, ...left],
    saidAgain,
    byTwoWays,
  };
}
