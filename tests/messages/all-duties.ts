// One duty of every kind, and what a notice says about it.
import { dayOf, formatDay } from "#schema/day.ts";
import type { DutyFacts, DutyKind, FactsOf } from "#schema/lists/duty-facts.ts";
import type { NoticeSubject } from "#schema/lists/notice-subjects.ts";

export const lastDay = dayOf(2027, 2, 27);

const document = { label: "verksamhetsberättelse", year: 2026, isReturned: false };

export const everyDuty: { readonly [K in DutyKind]: FactsOf<K> } = {
  plan: { kind: "plan", ...document, label: "verksamhetsplan" },
  report: { kind: "report", ...document },
  deliverable: { kind: "deliverable", label: "nulägesrapport", year: null, isReturned: false },
  receipt: { kind: "receipt", label: "verksamhetsberättelse", year: 2026, handedInBy: "Bengt Rydell" },
  adoption: { kind: "adoption", label: "verksamhetsplan", year: 2027, adoptedBy: "Samverkansnämnden" },
  meetings: { kind: "meetings", year: 2027, term: "spring", held: 1, planned: 1, minimum: 4 },
  notes: { kind: "notes", title: "Höstmöte", heldOn: "2026-11-03" },
  term: {
    kind: "term",
    name: "Anna Lindgren",
    role: "chair",
    onBehalfOf: "Region Dalarna",
    appointedBy: "Samverkansnämnden",
  },
  vacancy: {
    kind: "vacancy",
    seat: "region",
    name: "Region Dalarna",
    role: null,
    vacant: 1,
    appointedBy: "Region Dalarna",
  },
  action: { kind: "action", what: "Ta fram underlag", meeting: null },
  matter: { kind: "matter", what: "Nationell plan", ask: "consultation", from: "Socialstyrelsen" },
  exception: {
    kind: "exception",
    rule: "Minst fyra möten per år",
    about: null,
    because: "Gruppen bildas under året",
  },
  proposal: { kind: "proposal", ask: "newMember", name: "Karin Ek", askedBy: "Bengt Rydell" },
};

export const allDuties: readonly DutyFacts[] = Object.values(everyDuty);

/** A subject about `verksamhetsberättelse 2026` in RSG Exempel, with what a test says about it. */
export function subject(changes: Partial<NoticeSubject> = {}): NoticeSubject {
  return {
    reminderKey: "r",
    dutyKey: "d",
    groupKey: "rsg-exempel",
    groupName: "RSG Exempel",
    facts: everyDuty.report,
    day: formatDay(lastDay),
    step: -30,
    dueOn: formatDay(lastDay - 30),
    isLate: false,
    isSoft: false,
    insteadOf: null,
    page: "plan-report",
    thing: "d",
    ...changes,
  };
}

/** No-break spaces as the ordinary ones that are easier to read in a test. */
export const spaces = (text: string) => text.replaceAll("\u00a0", " ");
