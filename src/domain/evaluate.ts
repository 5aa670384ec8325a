// Reality compared with what is expected of a group: every rule in turn, each in a file of its own.
import type { Day } from "#schema/day.ts";
import type { Register } from "./entities.ts";
import type { Finding } from "./finding.ts";
import { chair } from "./rules/chair.ts";
import { seatVacant } from "./rules/seat-vacant.ts";
import { step } from "./rules/step.ts";
import { term } from "./rules/term.ts";

const rules: readonly ((register: Register, today: Day) => Finding[])[] = [chair, seatVacant, term, step];

/** Every finding about the group on `today`, in the order of the rules. */
export function evaluate(register: Register, today: Day): Finding[] {
  return rules.flatMap((rule) => rule(register, today));
}
