// Who leads the group and what its leader and members do, gathered for the list of readers.
import { readChairAppointment } from "./chair-appointment.ts";
import { readChairTerm } from "./chair-term.ts";
import type { RuleReader } from "./rule-reader.ts";

const readers: readonly RuleReader[] = [readChairAppointment, readChairTerm];

/** Returns the rules about the chair or convener and the roles around the group. */
export const leadership: RuleReader = (context) => readers.flatMap((read) => read(context));
