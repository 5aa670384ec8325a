// The one place where the clock becomes a day: Europe/Stockholm decides which.

const inStockholm = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Stockholm",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The Swedish day of an instant (milliseconds since 1970), as whole days since 1970-01-01. */
export function stockholmDay(instant: number): number {
  return Date.parse(`${inStockholm.format(instant)}T00:00:00Z`) / 86_400_000;
}
