// Whose something is, as Swedish says it.

const endsInLatinLetter = /\p{Script=Latin}$/u;
const endsInInitials = /(?:^|[\s-])\p{Lu}{2,}$/u;

/**
 * Returns "Anna Lindgrens mandatperiod", "Tove Marx mandatperiod" or "SKR:s mandatperiod"; "mandatperioden för …" when the
 * name does not end in a letter that takes an s.
 */
export function belongingTo(name: string, thing: string, theThing: string): string {
  if (!endsInLatinLetter.test(name)) return `${theThing} för ${name}`;
  if (/[sxz]$/i.test(name)) return `${name} ${thing}`;
  return `${name}${endsInInitials.test(name) ? ":s" : "s"} ${thing}`;
}
