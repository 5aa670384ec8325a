// What happens in the simulated world, one moment at a time: before each call and after it, a test decides whether it
// goes on, waits, or dies.

/** Called with what happens; what it throws, the caller of the port meets. */
export type Moment = (what: string) => Promise<void>;

export const noMoment: Moment = async () => {};

/** A process that dies: an error that is nobody's answer, so that nothing catches it. */
export class Killed extends Error {}

/** Dies at the `count`th `what`, and is dead from then on. */
export function killedAt(what: string, count = 1): Moment {
  let seen = 0;
  return async (moment) => {
    if (seen < count && moment === what) seen += 1;
    if (seen >= count) throw new Killed(what);
  };
}

/** Dies at the `count`th moment of any kind, and is dead from then on; `wasAlive` tells whether it came so far. */
export function killedAtMoment(count: number): Moment & { hasDied(): boolean } {
  let seen = 0;
  const moment: Moment = async (what) => {
    seen += 1;
    if (seen >= count) throw new Killed(`${what}, moment ${seen}`);
  };
  return Object.assign(moment, { hasDied: () => seen >= count });
}
