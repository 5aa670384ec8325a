// Whose turn it is with a duty, by name: also somebody whom no reminder can reach.
import type { Day } from "#schema/day.ts";
import type { Duty } from "./duty.ts";
import type { Register } from "./entities.ts";
import { leadersOf } from "./whose-turn.ts";

/** The names, each once: the person named, the group's leader or its coordinator; the coordinator where nobody leads. */
export function holdersNow({ owner }: Pick<Duty, "owner">, register: Register, today: Day): string[] {
  if (owner.who === "person") return [owner.name];
  const { coordinatorName } = register.group;
  const coordinator = coordinatorName === null ? [] : [coordinatorName];
  if (owner.who === "coordinator") return coordinator;
  const names = leadersOf(register, today).flatMap(({ personName }) => personName ?? []);
  return names.length > 0 ? [...new Set(names)] : coordinator;
}
