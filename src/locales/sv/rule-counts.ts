// Swedish numbers and lists inside a rule's title.

const words = "noll en två tre fyra fem sex sju åtta nio tio elva tolv".split(" ");

interface Noun {
  /** "en" or "ett" */
  article: "en" | "ett";
  one: string;
  many: string;
}

export const member: Noun = { article: "en", one: "ledamot", many: "ledamöter" };
export const representative: Noun = { article: "en", one: "representant", many: "representanter" };
export const meeting: Noun = { article: "ett", one: "möte", many: "möten" };

function counted(count: number, noun: Noun): string {
  if (count === 1) return `${noun.article} ${noun.one}`;
  return `${words[count] ?? count} ${noun.many}`;
}

/**
 * "minst två möten", "högst fyra möten", "4–8 möten", "två möten"; null when neither end is stated. `about` stands
 * right before the number, and instead of "minst": who says "cirka fyra" has named no least number.
 */
export function range(
  minimum: number | null,
  maximum: number | null,
  noun: Noun,
  about: "" | "cirka " = "",
): string | null {
  if (minimum === null) return maximum === null ? null : `högst ${about}${counted(maximum, noun)}`;
  if (maximum === null) return `${about || "minst "}${counted(minimum, noun)}`;
  return about + (minimum === maximum ? counted(minimum, noun) : `${minimum}–${maximum} ${noun.many}`);
}

/** "två år" or "18 månader". */
export function span(months: number): string {
  if (months === 1) return "en månad";
  if (months % 12 !== 0) return `${months} månader`;
  return months === 12 ? "ett år" : `${words[months / 12] ?? months / 12} år`;
}

/** "A", "A och B", "A, B och C". */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} och ${parts.at(-1)}`;
}
