// Everything that waits to be done in a group, each kind in a file of its own.
import type { Day } from "#schema/day.ts";
import { actionDuties } from "./duties/action-duties.ts";
import { adoptionDuties } from "./duties/adoption-duties.ts";
import { documentDuties } from "./duties/document-duties.ts";
import { exceptionDuties } from "./duties/exception-duties.ts";
import { matterDuties } from "./duties/matter-duties.ts";
import { meetingDuties } from "./duties/meeting-duties.ts";
import { notesDuties } from "./duties/notes-duties.ts";
import { proposalDuties } from "./duties/proposal-duties.ts";
import { receiptDuties } from "./duties/receipt-duties.ts";
import { termDuties } from "./duties/term-duties.ts";
import { vacancyDuties } from "./duties/vacancy-duties.ts";
import { type Waiting, waitingIn } from "./duties/waiting.ts";
import type { Duty } from "./duty.ts";
import type { WholeRegister } from "./entities.ts";

const kinds: readonly ((waiting: Waiting) => Duty[])[] = [
  documentDuties,
  receiptDuties,
  adoptionDuties,
  meetingDuties,
  notesDuties,
  termDuties,
  vacancyDuties,
  actionDuties,
  matterDuties,
  exceptionDuties,
  proposalDuties,
];

/**
 * What is open in the group on `today`, nearest day first, each key once. Nothing before the group is followed, but
 * for what somebody has handed in or asked for and waits to have answered.
 */
export function dutiesOf(register: WholeRegister, today: Day): Duty[] {
  const waiting = waitingIn(register, today);
  const byKey = new Map<string, Duty>();
  for (const duty of kinds.flatMap((kind) => kind(waiting))) {
    if (!byKey.has(duty.key)) byKey.set(duty.key, duty);
  }
  return [...byKey.values()].sort((a, b) => a.day - b.day || (a.key < b.key ? -1 : 1));
}
