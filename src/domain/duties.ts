// Everything that waits to be done in a group, each kind in a file of its own.
import type { Day } from "#schema/day.ts";
import { documentDuties } from "./duties/document-duties.ts";
import type { Duty } from "./duty.ts";
import type { WholeRegister } from "./entities.ts";

const kinds: readonly ((register: WholeRegister, today: Day) => Duty[])[] = [documentDuties];

/** What is open in the group on `today`, nearest day first. Nothing before the group is followed. */
export function dutiesOf(register: WholeRegister, today: Day): Duty[] {
  return kinds
    .flatMap((kind) => kind(register, today))
    .sort((a, b) => a.day - b.day || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}
