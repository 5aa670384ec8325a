// Rows as a form would hand them to the store: whole, valid, and different only in what a test says.
import type {
  NewAction,
  NewDeliverable,
  NewGroup,
  NewGroupStatus,
  NewMatter,
  NewMeeting,
  NewMembership,
  NewNotice,
  NewOpenObligation,
  NewPolicy,
  NewProposal,
  NewRule,
  NewRun,
  NewStep,
} from "#domain/entities.ts";
import { keyOf } from "#domain/keys.ts";
import { createItem } from "#graph/list-items.ts";
import { encode } from "#schema/codec.ts";
import { dayOf } from "#schema/day.ts";
import type { EntityOf, List } from "#schema/define-list.ts";
import { groups } from "#schema/lists/register.ts";
import type { TestEmulator } from "./emulator.ts";
import { groupSite, hostname, registerSite } from "./test-directory.ts";

export const groupRef = { key: "rsg-exempel", sitePath: groupSite };

export function newGroup(changes: Partial<NewGroup> = {}): NewGroup {
  return {
    key: "rsg-exempel",
    title: "RSG Exempel",
    healthcareRegion: null,
    commissioner: null,
    regions: null,
    parentKey: null,
    sitePath: groupSite,
    teamId: null,
    channelId: null,
    coordinatorId: null,
    coordinatorName: null,
    coordinatorMail: null,
    coordinatorSpeaks: null,
    publishingPlace: null,
    followedFrom: null,
    ...changes,
  };
}

export function newMembership(changes: Partial<NewMembership> = {}): NewMembership {
  return {
    key: keyOf("membership", "rsg-exempel", "1"),
    groupKey: "rsg-exempel",
    role: "member",
    personId: null,
    personName: "Åsa Exempel",
    personMail: null,
    speaks: null,
    organisation: null,
    onBehalfOf: "Region Exempel",
    isNational: false,
    termStarts: dayOf(2025, 1, 1),
    termEnds: dayOf(2027, 12, 31),
    proposedBy: null,
    proposedOn: null,
    appointedBy: null,
    appointedOn: null,
    interestsDeclaredOn: null,
    interestsValidUntil: null,
    endedOn: null,
    endedBecause: null,
    ...changes,
  };
}

export function newRule(changes: Partial<NewRule> = {}): NewRule {
  return {
    key: keyOf("rule", "rsg-exempel", "report"),
    groupKey: "rsg-exempel",
    mandateKey: "uppdrag-1",
    kind: "report",
    label: "verksamhetsberättelse",
    strength: "shall",
    number: null,
    binding: null,
    parameters: { withFollowUp: false, publishedAt: null },
    origin: "text",
    verdict: "confirmed",
    parametersAsRead: null,
    exceptions: null,
    receiver: null,
    adoptedBy: null,
    lastDay: { words: "senast den 15 mars", boundary: "latest", month: 3, day: 15, yearOffset: 1 },
    lastDayFrom: "mandate",
    quote: "Gruppen ska lämna en verksamhetsberättelse senast den 15 mars.",
    quoteFrom: 0,
    quoteTo: 62,
    section: null,
    judgedFrom: null,
    voidedOn: null,
    voidedBecause: null,
    ...changes,
  };
}

export function newMeeting(changes: Partial<NewMeeting> = {}): NewMeeting {
  return {
    key: keyOf("meeting", "rsg-exempel", 1),
    title: "Möte 1",
    groupKey: "rsg-exempel",
    starts: Date.UTC(2026, 9, 1, 7, 0),
    ends: null,
    place: null,
    course: "planned",
    ...changes,
  };
}

export function newStep(changes: Partial<NewStep> = {}): NewStep {
  return {
    key: keyOf("step", "handIn", 2026),
    groupKey: "rsg-exempel",
    kind: "handIn",
    aboutKind: "deliverable",
    about: keyOf("deliverable", 2026),
    ruleKey: null,
    year: 2026,
    day: dayOf(2026, 10, 1),
    onBehalfOf: null,
    decidedBy: null,
    link: null,
    comment: null,
    fingerprint: null,
    ...changes,
  };
}

export function newDeliverable(changes: Partial<NewDeliverable> = {}): NewDeliverable {
  return {
    key: keyOf("deliverable", 2026),
    title: "Verksamhetsberättelse 2026",
    groupKey: "rsg-exempel",
    ruleKey: keyOf("rule", "rsg-exempel", "report"),
    kind: "report",
    year: 2026,
    link: null,
    fileName: null,
    comment: null,
    ...changes,
  };
}

export function newAction(changes: Partial<NewAction> = {}): NewAction {
  return {
    key: keyOf("action", "rsg-exempel", 1),
    title: "Skriva till regionerna",
    groupKey: "rsg-exempel",
    meetingKey: null,
    personId: null,
    personName: "Åsa Exempel",
    personMail: null,
    lastDay: dayOf(2026, 12, 1),
    voidedOn: null,
    voidedBecause: null,
    ...changes,
  };
}

export function newMatter(changes: Partial<NewMatter> = {}): NewMatter {
  return {
    key: keyOf("matter", "rsg-exempel", 1),
    title: "Remiss om vårdprogram",
    groupKey: "rsg-exempel",
    kind: "consultation",
    from: "Myndigheten för exempel",
    receivedOn: dayOf(2026, 11, 1),
    lastDay: dayOf(2027, 1, 15),
    personId: null,
    personName: null,
    personMail: null,
    link: null,
    comment: null,
    voidedOn: null,
    voidedBecause: null,
    ...changes,
  };
}

export function newProposal(changes: Partial<NewProposal> = {}): NewProposal {
  return {
    key: keyOf("proposal", "rsg-exempel", 1),
    title: "Ny ledamot",
    groupKey: "rsg-exempel",
    kind: "newMember",
    membershipKey: null,
    personName: "Bo Exempel",
    personMail: null,
    organisation: "Region Exempel",
    role: "member",
    day: null,
    reason: "Platsen är vakant.",
    ...changes,
  };
}

export function newNotice(changes: Partial<NewNotice> = {}): NewNotice {
  return {
    key: keyOf("notice", "activity", 1),
    recipientId: "00000000-0000-4000-8000-000000000001",
    recipientName: "Person chair",
    recipientMail: null,
    speaks: "sv",
    trigger: "schedule",
    channel: "activity",
    waysLeft: null,
    attempts: null,
    sequence: 0,
    runDay: dayOf(2026, 11, 22),
    reminderKeys: [keyOf("reminder", 1)],
    subjects: [],
    progress: "claimed",
    claimedAt: Date.UTC(2026, 10, 22, 3, 0),
    runId: "run-1",
    settledAt: null,
    cause: null,
    link: null,
    draftId: null,
    messageId: null,
    ...changes,
  };
}

export function newRun(changes: Partial<NewRun> = {}): NewRun {
  return {
    key: keyOf("run", 1),
    runDay: dayOf(2026, 11, 22),
    startedAt: Date.UTC(2026, 10, 22, 3, 0),
    endedAt: null,
    groups: null,
    planned: null,
    sent: null,
    failed: null,
    notNeeded: null,
    takenOver: null,
    problems: null,
    unreadGroups: null,
    ...changes,
  };
}

export function newPolicy(changes: Partial<NewPolicy> = {}): NewPolicy {
  return {
    key: keyOf("policy", "all", "report"),
    groupKey: null,
    dutyKind: "report",
    sameAsGroup: null,
    isSilent: false,
    daysBefore: [30, 7],
    daysAfter: [7],
    hearers: [{ who: "owner", hearsFrom: null }],
    voidedOn: null,
    ...changes,
  };
}

export function newGroupStatus(changes: Partial<NewGroupStatus> = {}): NewGroupStatus {
  return {
    key: keyOf("status", "rsg-exempel"),
    groupKey: "rsg-exempel",
    asOf: Date.UTC(2026, 10, 22, 3, 0),
    nextDay: dayOf(2027, 3, 15),
    open: 1,
    breaches: 0,
    notes: 0,
    lacking: null,
    problem: null,
    ...changes,
  };
}

export function newOpenObligation(changes: Partial<NewOpenObligation> = {}): NewOpenObligation {
  return {
    key: keyOf("duty", "rsg-exempel", 1),
    groupKey: "rsg-exempel",
    standing: "open",
    facts: { kind: "report", label: "verksamhetsberättelse", year: 2026, isReturned: false },
    day: dayOf(2027, 3, 15),
    progress: "notStarted",
    isMissed: false,
    isSoft: false,
    holders: ["Åsa Exempel"],
    page: "plan-report",
    thing: null,
    nextStepOn: dayOf(2027, 2, 13),
    nextTo: ["Åsa Exempel"],
    asOf: Date.UTC(2026, 10, 22, 3, 0),
    closedOn: null,
    ...changes,
  };
}

/** Puts a row in a list as the set-up command may, past the store. */
export async function put<L extends List>(
  emulator: TestEmulator,
  path: string,
  list: L,
  entity: EntityOf<L>,
): Promise<void> {
  const fields = Object.fromEntries(
    Object.entries(encode(list, entity as Partial<EntityOf<L>>)).filter(([, value]) => value !== null),
  );
  await createItem(emulator.setup, { host: hostname, path }, list, fields);
}

/** Puts the example group in the register. */
export async function putGroup(emulator: TestEmulator, changes: Partial<NewGroup> = {}): Promise<void> {
  await put(emulator, registerSite, groups, newGroup(changes));
}
