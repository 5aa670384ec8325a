// How long a caller goes on asking a service that refuses for being asked too much.

export interface Patience {
  /** How many times one call, or one part of a batch, is sent at most. */
  attempts: number;
  /** The longest single pause, in milliseconds, that is waited for at all. */
  longestWait: number;
  /** How many refused parts of a batch are asked again first; the others follow when none of these is refused. */
  partsFirst: number;
}

/** A person waits no longer than a minute for one answer. */
export const personPatience: Patience = { attempts: 4, longestWait: 60_000, partsFirst: 20 };
