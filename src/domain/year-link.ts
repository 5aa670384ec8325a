// How a link names the year wheel of one year: the "thing" of the page Plan och rapport, beside the keys of what shall
// be handed in, which are hashes and never look like this.

/** Returns the thing of a sub page that opens the year wheel of `year`. */
export function yearThing(year: number): string {
  return `year-${year}`;
}

/** Returns the year that a thing names, or null when it names something else. */
export function yearOfThing(thing: string): number | null {
  const digits = /^year-(\d{4})$/.exec(thing)?.[1];
  return digits === undefined ? null : Number(digits);
}
