// Who leads the group, what its leader and members do, and the roles around it, gathered for the list of readers.
import { readChairAppointment } from "./chair-appointment.ts";
import { readChairTerm } from "./chair-term.ts";
import { readDifferentAdministrations } from "./different-administrations.ts";
import { readDuties } from "./duties.ts";
import { readProvidedRole } from "./provided-role.ts";
import type { RuleReader } from "./rule-reader.ts";

const readers: readonly RuleReader[] = [
  readChairAppointment,
  readChairTerm,
  readDuties,
  readDifferentAdministrations,
  readProvidedRole,
];

/** Returns the rules about the chair or convener and the roles around the group. */
export const leadership: RuleReader = (context) => readers.flatMap((read) => read(context));
