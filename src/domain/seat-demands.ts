// What one rule demands in seats. Only what the sentence says: a rule without a number demands no seat.
import type { Group, Membership, Role, Rule } from "./entities.ts";
import type { Strength } from "./mandate-reading.ts";
import { parametersOf } from "./rule-parameters.ts";
import type { SeatPurpose } from "./seat-match.ts";

interface DemandedSeat {
  what: SeatPurpose;
  places: number;
}

/** What may be done, or shall be considered, or is settled elsewhere, leaves no seat vacant. */
const demanding: readonly Strength[] = ["shall", "stated", "should", "principle"];

/** Whether the rule asks for something, in words that somebody can be reminded of. */
export function isDemanding({ strength }: Pick<Rule, "strength">): boolean {
  return demanding.includes(strength);
}

/** The roles that mandates name in words of their own, by what the words hold. */
const rolesInWords: readonly (readonly [string, Role])[] = [
  ["kontaktperson", "contactPerson"],
  ["sekreterare", "secretary"],
  ["processtöd", "processSupport"],
  ["koordinat", "processSupport"],
];

/** The seats that `rule` demands of `group`; `sitting` are its members today. */
export function demandedSeats(rule: Rule, group: Group, sitting: readonly Membership[]): DemandedSeat[] {
  if (!isDemanding(rule)) return [];
  const perRegion = parametersOf(rule, "perRegion");
  if (perRegion) {
    const places = perRegion.isApproximate ? 0 : (perRegion.minimum ?? 0); // "cirka två" counts no seats
    const regions = regionsOf(rule, group) ?? [];
    return places === 0 ? [] : regions.map((region) => ({ what: { seat: "region", region }, places }));
  }
  const what = singleSeat(rule, sitting);
  return what === null ? [] : [{ what, places: 1 }];
}

/** The regions that a rule about regions means: those the text names, else the group's; null when nobody has said. */
export function regionsOf(rule: Rule, group: Group): readonly string[] | null {
  const named = parametersOf(rule, "perRegion")?.regions ?? [];
  const regions = named.length > 0 ? named : (group.regions ?? []);
  return regions.length > 0 ? regions : null;
}

function singleSeat(rule: Rule, sitting: readonly Membership[]): SeatPurpose | null {
  const national = parametersOf(rule, "nationalMember");
  if (national) {
    // Whether there is one to be had is known only once somebody is marked as it.
    const isThere = sitting.some(({ isNational }) => isNational);
    return national.condition === "always" || isThere ? { seat: "national" } : null;
  }
  const municipality = parametersOf(rule, "municipality");
  if (municipality) return municipality.presence === "named" ? { seat: "municipality" } : null;
  const leader = (parametersOf(rule, "chairAppointment") ?? parametersOf(rule, "chairTerm"))?.leader;
  if (leader) return { seat: "leader", role: leader };
  const role = demandedRole(rule);
  return role === null ? null : { seat: "role", role };
}

/** The role that somebody shall provide, when it is one a membership can have; null for any other rule. */
export function demandedRole(rule: Rule): Role | null {
  const says = parametersOf(rule, "providedRole");
  return says === null ? null : roleInWords(says.role);
}

/** The role a membership can have that a mandate's words mean: "koordinatör", "kontaktperson"; null for other words. */
export function roleInWords(words: string): Role | null {
  const lower = words.toLowerCase();
  return rolesInWords.find(([part]) => lower.includes(part))?.[1] ?? null;
}
