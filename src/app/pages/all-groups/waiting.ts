// What waits for a coordinator: plans and reports to receive, and terms that end, with who appoints.
import { type Appointing, appointingOf } from "#domain/appointments.ts";
import type { Group, Membership, Proposal, Register, Step } from "#domain/entities.ts";
import { evaluate } from "#domain/evaluate.ts";
import { type Obligation, obligations } from "#domain/obligations.ts";
import { stateOf } from "#domain/proposals.ts";
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
  const own = coordinatedBy(registers, personId);
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

/** The groups that `personId` coordinates. */
export function coordinatedBy(registers: readonly Register[], personId: string): Register[] {
  return registers.filter(({ group }) => group.coordinatorId === personId);
}

/** The proposals nobody has decided, the oldest first, each with its group. */
export function openProposals(
  registers: readonly Register[],
  proposals: readonly Proposal[],
): { group: Group; proposal: Proposal }[] {
  return registers
    .flatMap((register) =>
      proposals
        .filter(({ groupKey }) => groupKey === register.group.key)
        .filter((proposal) => stateOf(proposal, register.steps, register).progress === "open")
        .map((proposal) => ({ group: register.group, proposal })),
    )
    .sort((a, b) => a.proposal.row.createdAt - b.proposal.row.createdAt);
}
