// In whose name process support acts: the record names both.
import { type Acting, actsOnBehalf } from "#domain/permissions.ts";
import { holdersOf } from "#domain/standing.ts";

/** The name of whoever leads the group that day; null for leaders themselves, and where nobody leads. */
export function onBehalfOf(acting: Acting): string | null {
  if (!actsOnBehalf(acting)) return null;
  for (const role of ["chair", "convener", "viceChair"] as const) {
    const name = holdersOf(acting.register, [role], acting.today)[0]?.personName;
    if (name) return name;
  }
  return null;
}
