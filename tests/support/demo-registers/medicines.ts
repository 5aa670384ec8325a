// RSG Läkemedel Sydöstra: the mandate names no last days, so the coordinator set her own (29 February among them), and
// wrote one rule by hand.
import type { WholeRegister } from "#domain/entities.ts";
import type { Day } from "#schema/day.ts";
import { group } from "../small-world.ts";
import { on } from "./days.ts";
import { sydost } from "./regions.ts";
import {
  type Done,
  documentStepsOn,
  meetingsOn,
  notesStepsOn,
  ruleOf,
  type Seat,
  type Sitting,
  seatsOn,
  yearly,
} from "./rows.ts";

const key = "rsg-lakemedel-sydostra";
const judgedFrom = "2026-11-01";
const stated = { strength: "stated", judgedFrom } as const;
const quote =
  "Grupperna dokumenterar sitt arbete i en årlig handlingsplan och årsrapport som publiceras på sjukvårdsregionens webbplats";

const seats: Seat[] = [
  {
    who: "Bengt",
    role: "chair",
    organisation: "Region Östergötland",
    from: "2026-08-01",
    until: "2028-07-31",
  },
  // From the same region as the chair before.
  {
    who: "Agnes",
    role: "chair",
    organisation: "Region Östergötland",
    from: "2028-08-01",
    until: "2030-07-31",
    known: "2028-05-15",
  },
  { who: "Cecilia", organisation: "Region Jönköpings län" },
  { who: "Hassan", organisation: "Region Kalmar län", isNational: true },
  { who: "Disa", organisation: "Linköpings kommun", from: "2027-06-01", until: "2027-12-31" },
  { who: "Olof", role: "processSupport", organisation: "Koncernkontoret" },
];

const sittings: Sitting[] = [
  { day: "2027-02-18", known: "2026-12-01" },
  { day: "2028-05-20", known: "2028-04-10" },
  { day: "2028-10-10", known: "2028-05-20" },
];

const plan = ruleOf(
  key,
  "plan",
  quote,
  { withFollowUp: false, publishedAt: "sjukvårdsregionens webbplats" },
  stated,
  yearly("handlingsplan", { boundary: "latest", month: 12, day: 15, yearOffset: 0 }),
);
const plans: Done[] = [
  ["handIn", 2026, "2026-12-10", "Bengt"],
  ["handIn", 2027, "2027-12-15", "Olof"],
];

const report = ruleOf(
  key,
  "report",
  quote,
  { withFollowUp: false, publishedAt: "sjukvårdsregionens webbplats" },
  { ...stated, binding: "binding" },
  yearly("årsrapport", { boundary: "latest", month: 2, day: 29, yearOffset: 1 }),
);
const reports: Done[] = [
  ["handIn", 2026, "2027-03-01", "Bengt"],
  ["receive", 2026, "2027-03-04", "Ingrid"],
  ["handIn", 2027, "2028-04-03", "Bengt"],
];

const rules = [
  plan,
  report,
  ruleOf(
    key,
    "publication",
    quote,
    { what: "handlingsplan och årsrapport", place: "sjukvårdsregionens webbplats", withinDays: null },
    stated,
  ),
  ruleOf(
    key,
    "representatives",
    "Samverkansgrupperna bemannas med representanter från regionerna",
    { from: "regionerna", minimum: null, maximum: null },
    stated,
  ),
  ruleOf(key, "nationalMember", "när sådan finns", { condition: "whenThereIsOne" }, stated),
  ruleOf(
    key,
    "employer",
    "Samverkansgruppernas ordförande är anställd inom respektive region.",
    { who: "chair", employer: "region" },
    stated,
  ),
  ruleOf(
    key,
    "chairTerm",
    "Uppdraget som ordförande roterar i tvåårsperioder.",
    { leader: "chair", months: 24, isRenewable: false, rotates: true },
    { ...stated, binding: "descriptive" },
  ),
  ruleOf(
    key,
    "employer",
    "Samverkansgruppernas deltagare är anställda inom respektive region.",
    { who: "members", employer: "region" },
    stated,
  ),
  ruleOf(
    key,
    "meetingFrequency",
    "Gruppen träffas minst en gång varje termin.",
    { minimum: 1, maximum: null, per: "term", isApproximate: false },
    { judgedFrom },
    { origin: "own" },
  ),
];

/** The register as it stood on `today`. */
export function medicinesOn(today: Day): WholeRegister {
  return {
    group: group({
      key,
      regions: sydost,
      coordinatorId: "Ingrid",
      followedFrom: on(judgedFrom),
      publishingPlace: null,
    }),
    rules,
    memberships: seatsOn(key, seats, today),
    meetings: meetingsOn(sittings, today),
    steps: [
      ...notesStepsOn(sittings, today),
      ...documentStepsOn(plan, plans, today),
      ...documentStepsOn(report, reports, today),
    ],
    actions: [],
    matters: [],
    proposals: [],
    brokenRows: [],
  };
}
