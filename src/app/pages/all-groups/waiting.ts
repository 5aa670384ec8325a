// What waits for a coordinator: plans and reports to receive, and terms that end, with who appoints.
import { type Appointing, appointingOf } from "#domain/appointments.ts";
import type { Group, Membership, Register, Step } from "#domain/entities.ts";
import { evaluate } from "#domain/evaluate.ts";
import { type Obligation, obligations } from "#domain/obligations.ts";
import type { Day } from "#schema/day.ts";

export interface ToReceive {
  group: Group;
  obligation: Obligation;
  /** The hand-in to be received. */
  handIn: Step;
}

export interface TermEnding {
  group: Group;
  membership: Membership;
  day: Day;
  hasEnded: boolean;
  /** Who appoints to the seat, according to this group's mandate. */
  appointing: Appointing;
}

export interface Waiting {
  toReceive: ToReceive[];
  /** Nearest day first. */
  terms: TermEnding[];
}

/** What waits for `personId` in the groups that this very person coordinates. */
export function waitingFor(registers: readonly Register[], personId: string, today: Day): Waiting {
  const own = registers.filter(({ group }) => group.coordinatorId === personId);
  return {
    toReceive: own.flatMap((register) => toReceiveIn(register, today)),
    terms: own.flatMap((register) => termsIn(register, today)).sort((a, b) => a.day - b.day),
  };
}

function toReceiveIn(register: Register, today: Day): ToReceive[] {
  return obligations(register, today).flatMap((obligation) => {
    const handIn = obligation.steps.findLast(({ kind }) => kind === "handIn");
    if (obligation.progress !== "handedIn" || !handIn) return [];
    return [{ group: register.group, obligation, handIn }];
  });
}

function termsIn(register: Register, today: Day): TermEnding[] {
  return evaluate(register, today).flatMap((finding): TermEnding[] => {
    if (finding.rule !== "term-ends" && finding.rule !== "term-ended") return [];
    const { membership, day } = finding;
    const appointing = appointingOf(register, membership);
    return [{ group: register.group, membership, day, hasEnded: finding.rule === "term-ended", appointing }];
  });
}
