// The rows of one group among many: what a mandate of ordinary length demands, who sits, and a year of meetings.
import type {
  NewAction,
  NewGroup,
  NewMatter,
  NewMeeting,
  NewMembership,
  NewProposal,
  NewRule,
  NewStep,
} from "#domain/entities.ts";
import { keyOf } from "#domain/keys.ts";
import { deliverableKey } from "#domain/obligations.ts";
import { dayOf } from "#schema/day.ts";
import {
  newAction,
  newGroup,
  newMatter,
  newMeeting,
  newMembership,
  newProposal,
  newRule,
  newStep,
} from "./new-rows.ts";
import { coordinatorId } from "./small-world.ts";

export interface OwnRows {
  group: NewGroup;
  rules: NewRule[];
  memberships: NewMembership[];
  meetings: NewMeeting[];
  steps: NewStep[];
  actions: NewAction[];
  matters: NewMatter[];
  proposals: NewProposal[];
}

const followedFrom = dayOf(2026, 1, 1);
const regions = ["Norra", "Södra", "Östra", "Västra", "Inre", "Yttre", "Mellersta"];

/** The rows of group number `n`, followed during 2026, whose chair has this id. */
export function groupRows({
  n,
  sitePath,
  chairId,
}: {
  n: number;
  sitePath: string;
  chairId: string;
}): OwnRows {
  const key = `grupp-${n}`;
  return {
    group: newGroup({
      key,
      title: `Grupp ${n}`,
      sitePath,
      regions,
      followedFrom,
      coordinatorId,
      coordinatorName: "Kim Samordnare",
    }),
    rules: rulesOf(key),
    memberships: membershipsOf(key, chairId),
    ...doneIn(key),
    ...waitingIn(key, chairId),
  };
}

/** Twelve demands, in the parameters that their kinds have. */
function rulesOf(groupKey: string): NewRule[] {
  const demands: [NewRule["kind"], NewRule["parameters"], Partial<NewRule>][] = [
    ["report", { withFollowUp: false, publishedAt: null }, {}],
    [
      "plan",
      { withFollowUp: true, publishedAt: null },
      {
        label: "aktivitetsplan",
        lastDay: { words: "senast den 31 januari", boundary: "latest", month: 1, day: 31, yearOffset: 0 },
      },
    ],
    ["meetingFrequency", { minimum: 4, maximum: null, per: "calendarYear", isApproximate: false }, {}],
    ["notes", { at: null }, {}],
    ["publication", { what: "minnesanteckningar", place: null, withinDays: 14 }, {}],
    ["perRegion", { minimum: 1, maximum: null, exact: false, regions, isApproximate: false }, {}],
    ["nationalMember", { condition: "whenThereIsOne" }, {}],
    ["chairAppointment", { leader: "chair", proposedBy: null, appointedBy: "Gruppen", routine: null }, {}],
    ["chairTerm", { leader: "chair", months: 24, isRenewable: true, rotates: false }, {}],
    ["cooperation", { with: "andra grupper" }, {}],
    ["prohibition", { what: "beslut om medel" }, {}],
    ["costs", { paidBy: "respektive region", covers: "resor" }, {}],
  ];
  return demands.map(([kind, parameters, more], index) =>
    newRule({
      key: keyOf("rule", groupKey, kind),
      groupKey,
      kind,
      parameters,
      number: index + 1,
      label: kind === "report" ? "verksamhetsberättelse" : kind,
      judgedFrom: followedFrom,
      ...(kind === "report" ? {} : { lastDay: null, lastDayFrom: null }),
      quote: `Krav ${index + 1}. ${"Gruppen ska verka för en jämlik vård i hela regionen. ".repeat(3)}`,
      ...more,
    }),
  );
}

function membershipsOf(groupKey: string, chairId: string): NewMembership[] {
  const seat = (index: number, changes: Partial<NewMembership>) =>
    newMembership({
      key: keyOf("membership", groupKey, index),
      groupKey,
      personName: `Ledamot ${index}`,
      onBehalfOf: regions[index] ?? null,
      ...changes,
    });
  return [
    seat(0, { role: "chair", personId: chairId, personName: "Alva Ordförande" }),
    ...[1, 2, 3, 4, 5, 6].map((index) => seat(index, {})),
    seat(7, { isNational: true }),
    seat(8, { role: "secretary" }),
    seat(9, { role: "processSupport", personName: "Pia Processtöd" }),
  ];
}

/** Five meetings held and one to come; notes published for all but the last, and the plan handed in: 20 steps. */
function doneIn(groupKey: string): { meetings: NewMeeting[]; steps: NewStep[] } {
  const months = [1, 3, 5, 8, 10, 12];
  const meetings = months.map((month) =>
    newMeeting({
      key: keyOf("meeting", groupKey, month),
      groupKey,
      title: `Möte ${month}`,
      starts: Date.UTC(2026, month - 1, 12, 8, 0),
      course: month === 12 ? "called" : "held",
    }),
  );
  const about = (month: number) => keyOf("meeting", groupKey, month);
  const step = (kind: NewStep["kind"], month: number, round: number) =>
    newStep({
      key: keyOf("step", groupKey, kind, month, round),
      groupKey,
      kind,
      aboutKind: "meeting",
      about: about(month),
      year: null,
      day: dayOf(2026, month, 20),
    });
  const held = months.slice(0, 5);
  const plan = deliverableKey(groupKey, "plan", "aktivitetsplan", 2026);
  return {
    meetings,
    steps: [
      ...held.slice(0, 4).map((month) => step("publish", month, 1)),
      ...held.map((month) => step("approve", month, 1)),
      ...held.flatMap((month) => [step("attest", month, 1), step("attest", month, 2)]),
      newStep({ key: keyOf("step", groupKey, "handIn"), groupKey, about: plan, day: dayOf(2026, 1, 20) }),
    ],
  };
}

function waitingIn(groupKey: string, personId: string) {
  const person = { personId, personName: "Alva Ordförande" };
  const days = [dayOf(2026, 11, 10), dayOf(2026, 12, 15), dayOf(2027, 1, 20), dayOf(2027, 3, 1)];
  return {
    actions: days.map((lastDay, index) =>
      newAction({ key: keyOf("action", groupKey, index), groupKey, lastDay, ...person }),
    ),
    matters: [0, 1].map((index) => newMatter({ key: keyOf("matter", groupKey, index), groupKey, ...person })),
    proposals: [newProposal({ key: keyOf("proposal", groupKey), groupKey })],
  };
}
