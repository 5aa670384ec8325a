// How long a claim is its holder's own. In milliseconds.
import type { Notice } from "#domain/entities.ts";

type Claim = Pick<Notice, "claimedAt">;

/** A claim not settled for this long belongs to a run that died, unless operations say otherwise; in milliseconds. */
export const defaultLease = 15 * 60_000;

/**
 * Whether another run may take the claim over at `now`. Of a claim dated more than a lease ahead, by a clock that is
 * wrong, SharePoint's own time for the writing tells.
 */
export function isOut({ claimedAt, row }: Claim & Pick<Notice, "row">, lease: number, now: number): boolean {
  const since = claimedAt - now >= lease ? row.modifiedAt : claimedAt;
  return now - since >= lease;
}

/**
 * Whether its holder may still begin to send at `now`. The last third of the lease is for an answer that takes its time
 * and for clocks that differ: what is begun before it has ended when somebody else may begin.
 */
export function mayBegin(claim: Claim, lease: number, now: number): boolean {
  return timeToBegin(claim, lease, now) > 0;
}

/** How long its holder may still begin to send, in milliseconds; none, or less, when it is too late. */
export function timeToBegin({ claimedAt }: Claim, lease: number, now: number): number {
  return (lease * 2) / 3 - (now - claimedAt);
}
