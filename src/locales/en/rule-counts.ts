// English numbers and lists inside a rule's title.

const words = "no one two three four five six seven eight nine ten eleven twelve".split(" ");

/**
 * "at least two meetings", "4–8 meetings", "two meetings"; null when neither end is stated. `about` stands right before
 * the number.
 */
export function range(
  minimum: number | null,
  maximum: number | null,
  noun: string,
  about: "" | "about " = "",
): string | null {
  const counted = (count: number) => `${words[count] ?? count} ${noun}${count === 1 ? "" : "s"}`;
  if (minimum === null) return maximum === null ? null : `at most ${about}${counted(maximum)}`;
  if (maximum === null) return `${about || "at least "}${counted(minimum)}`;
  return about + (minimum === maximum ? counted(minimum) : `${minimum}–${maximum} ${noun}s`);
}

/** "two years" or "18 months". */
export function span(months: number): string {
  if (months % 12 !== 0) return months === 1 ? "one month" : `${months} months`;
  return months === 12 ? "one year" : `${words[months / 12] ?? months / 12} years`;
}

/** "A", "A and B", "A, B and C". */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
