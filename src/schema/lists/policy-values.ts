// What a reminder policy says: who hears, in which order, and from which step.
import { isRecord } from "../shape.ts";

/** A role as the policy names it. "owner" is whoever the duty lies with; "leader" the chair or convener. */
export const hearerRoles = ["owner", "leader", "processSupport", "coordinator"] as const;
export type HearerRole = (typeof hearerRoles)[number];

/**
 * One who hears. The first in the order who can be reached always does; a later one hears too from the step
 * `hearsFrom` (days from the day in question, negative before), and else only when nobody before could be reached.
 */
export type Hearer =
  | { who: HearerRole; hearsFrom: number | null }
  | { who: "person"; id: string | null; name: string; mail: string | null; hearsFrom: number | null };

export const hearerExamples: readonly (readonly Hearer[])[] = [
  [
    { who: "owner", hearsFrom: null },
    { who: "person", id: null, name: "Åsa Exempel", mail: "asa@exempel.se", hearsFrom: null },
    { who: "coordinator", hearsFrom: 7 },
  ],
];

export function areHearers(value: unknown): value is readonly Hearer[] {
  return Array.isArray(value) && value.length > 0 && value.every(isHearer);
}

/** Days before or after, each a whole number that is not negative. */
export function areDayCounts(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((one) => Number.isInteger(one) && one >= 0 && one <= 730);
}

function isHearer(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { who, hearsFrom } = value;
  if (hearsFrom !== null && !Number.isInteger(hearsFrom)) return false;
  if (who !== "person") return hearerRoles.some((role) => role === who);
  const isTextOrNull = (one: unknown) => one === null || typeof one === "string";
  const canBeReached = value.id !== null || value.mail !== null;
  return typeof value.name === "string" && isTextOrNull(value.id) && isTextOrNull(value.mail) && canBeReached;
}
