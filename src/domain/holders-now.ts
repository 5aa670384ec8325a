// Whose turn it is with a duty, by name: also somebody whom no reminder can reach.
import type { Day } from "#schema/day.ts";
import type { Duty } from "./duty.ts";
import type { Register, Role } from "./entities.ts";
import { holdersOf } from "./standing.ts";

/** The first of these that anybody holds leads the group. */
const leading: readonly Role[] = ["chair", "convener", "viceChair"];

/** The names, each once: the person named, the group's leader or its coordinator; the coordinator where nobody leads. */
export function holdersNow({ owner }: Pick<Duty, "owner">, register: Register, today: Day): string[] {
  if (owner.who === "person") return [owner.name];
  const { coordinatorName } = register.group;
  const coordinator = coordinatorName === null ? [] : [coordinatorName];
  if (owner.who === "coordinator") return coordinator;
  for (const role of leading) {
    const names = holdersOf(register, [role], today).flatMap(({ personName }) => personName ?? []);
    if (names.length > 0) return [...new Set(names)];
  }
  return coordinator;
}
