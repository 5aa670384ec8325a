// Builders for small worlds: one group with what a test says about it, and nothing else.
import type {
  Actor,
  Group,
  Membership,
  Notice,
  RowFacts,
  Rule,
  Step,
  WholeRegister,
} from "#domain/entities.ts";
import { deliverableKey } from "#domain/obligations.ts";
import { dayOf } from "#schema/day.ts";

export const chairId = "00000000-0000-4000-8000-000000000001";
export const supportId = "00000000-0000-4000-8000-000000000002";
export const coordinatorId = "00000000-0000-4000-8000-000000000003";
export const memberId = "00000000-0000-4000-8000-000000000004";

const msPerDay = 86_400_000;
let rowCount = 0;

/** SharePoint's facts about a row as made at noon (UTC) on `day` by `by`, never changed since. */
export function rowFacts(day = dayOf(2026, 1, 1), by: string | null = supportId): RowFacts {
  rowCount += 1;
  const actor: Actor = { id: by, name: by ?? "Tjänsten", isService: by === null };
  const at = day * msPerDay + msPerDay / 2;
  return {
    id: String(rowCount),
    etag: `"${rowCount},1"`,
    createdAt: at,
    createdBy: actor,
    modifiedAt: at,
    modifiedBy: actor,
    version: 1,
    webUrl: `https://example.sharepoint.com/row/${rowCount}`,
  };
}

export function group(changes: Partial<Group> = {}): Group {
  return {
    key: "rsg-exempel",
    title: "RSG Exempel",
    healthcareRegion: null,
    commissioner: null,
    regions: null,
    parentKey: null,
    sitePath: "/sites/rsg-exempel",
    teamId: "11111111-0000-4000-8000-000000000001",
    channelId: "19:exempel@thread.tacv2",
    coordinatorId,
    coordinatorName: "Kim Samordnare",
    coordinatorMail: null,
    coordinatorSpeaks: null,
    publishingPlace: null,
    followedFrom: dayOf(2026, 1, 1),
    row: rowFacts(),
    ...changes,
  };
}

/** A yearly report due before 28 February of the year after, as an adopted mandate demands it. */
export function rule(changes: Partial<Rule> = {}): Rule {
  return {
    key: "rule-report",
    groupKey: "rsg-exempel",
    mandateKey: "mandate",
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
    lastDay: { words: "före den 28 februari", boundary: "before", month: 2, day: 28, yearOffset: 1 },
    lastDayFrom: "mandate",
    quote: "Verksamhetsberättelse ska lämnas före den 28 februari.",
    quoteFrom: 0,
    quoteTo: 54,
    section: null,
    judgedFrom: dayOf(2026, 1, 1),
    voidedOn: null,
    voidedBecause: null,
    row: rowFacts(),
    ...changes,
  };
}

export function membership(changes: Partial<Membership> = {}): Membership {
  return {
    key: `membership-${changes.role ?? "chair"}-${changes.personId ?? "none"}`,
    groupKey: "rsg-exempel",
    role: "chair",
    personId: chairId,
    personName: "Alva Ordförande",
    personMail: null,
    speaks: null,
    organisation: null,
    onBehalfOf: null,
    isNational: false,
    termStarts: null,
    termEnds: null,
    proposedBy: null,
    proposedOn: null,
    appointedBy: null,
    appointedOn: null,
    interestsDeclaredOn: null,
    interestsValidUntil: null,
    endedOn: null,
    endedBecause: null,
    row: rowFacts(),
    ...changes,
  };
}

/** A step about the report of `year`, made by `by` on `day`. */
export function step(
  kind: Step["kind"],
  year: number,
  day: number,
  by: string | null,
  changes: Partial<Step> = {},
): Step {
  return {
    key: `step-${kind}-${year}-${day}`,
    groupKey: "rsg-exempel",
    kind,
    aboutKind: "deliverable",
    about: deliverableKey("rsg-exempel", "report", "verksamhetsberättelse", year),
    ruleKey: "rule-report",
    year,
    day,
    onBehalfOf: null,
    decidedBy: null,
    link: null,
    comment: null,
    fingerprint: null,
    row: rowFacts(day, by),
    ...changes,
  };
}

/** A group with a chair, process support and a coordinator, that owes one yearly report. */
export function register(changes: Partial<WholeRegister> = {}): WholeRegister {
  return {
    group: group(),
    rules: [rule()],
    memberships: [
      membership(),
      membership({ role: "processSupport", personId: supportId, personName: "Bo Processtöd" }),
      membership({ role: "member", personId: memberId, personName: "Cleo Ledamot" }),
    ],
    meetings: [],
    steps: [],
    actions: [],
    matters: [],
    proposals: [],
    brokenRows: [],
    ...changes,
  };
}

/** A row of the log that says `reminderKeys` to the chair. */
export function noticeRow(changes: Partial<Notice> = {}): Notice {
  return {
    key: `notice-${changes.sequence ?? 0}`,
    recipientId: chairId,
    recipientName: "Alva Ordförande",
    recipientMail: null,
    speaks: "sv",
    trigger: "schedule",
    channel: "activity",
    waysLeft: null,
    attempts: null,
    sequence: 0,
    runDay: dayOf(2027, 1, 1),
    reminderKeys: [],
    subjects: [],
    progress: "sent",
    claimedAt: 0,
    runId: "run",
    settledAt: null,
    cause: null,
    link: null,
    draftId: null,
    messageId: null,
    row: rowFacts(),
    ...changes,
  };
}
