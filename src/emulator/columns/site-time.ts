// A date-only value is kept as midnight in the site's own zone, told in UTC: the day before, for a site east of Greenwich.

const formats = new Map<string, Intl.DateTimeFormat>();

/** UTC milliseconds of the midnight that began the site's day at the given moment. */
export function siteMidnight(moment: number, timeZone: string): number {
  const local = localAsUtc(moment, timeZone);
  const midnight = Math.floor(local / 86_400_000) * 86_400_000;
  // The offset at midnight may differ from the one now, on the two days a year when clocks change.
  const guess = midnight - (local - moment);
  return midnight - (localAsUtc(guess, timeZone) - guess);
}

/** The moment as SharePoint writes it: UTC, whole seconds, ending in Z. */
export function utcText(moment: number): string {
  return `${new Date(moment).toISOString().slice(0, 19)}Z`;
}

function localAsUtc(moment: number, timeZone: string): number {
  const whole = Math.floor(moment / 1000) * 1000;
  const parts = new Map(
    format(timeZone)
      .formatToParts(whole)
      .map((part) => [part.type, Number(part.value)]),
  );
  const read = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  return Date.UTC(read("year"), read("month") - 1, read("day"), read("hour"), read("minute"), read("second"));
}

function format(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  formats.set(timeZone, made);
  return made;
}
