// RSG Stöd för utveckling, governed by a draft: nothing is more than a note. Followed since June 2026.
import type { WholeRegister } from "#domain/entities.ts";
import type { Day } from "#schema/day.ts";
import { group } from "../small-world.ts";
import { on } from "./days.ts";
import { mellansverige } from "./regions.ts";
import {
  type Done,
  documentStepsOn,
  meetingsOn,
  notesStepsOn,
  recordOn,
  ruleOf,
  type Seat,
  type Sitting,
  seatsOn,
  yearly,
} from "./rows.ts";

const key = "rsg-stod-for-utveckling";
const shall = { judgedFrom: null };
const stated = { strength: "stated", judgedFrom: null } as const;

const chair = {
  who: "Mats",
  role: "chair",
  organisation: "Region Dalarna",
  appointedBy: "Kunskapsstyrningsgruppen",
} as const;

const seats: Seat[] = [
  { ...chair, from: "2025-03-01", until: "2027-02-28" },
  // Renewed, but for a month more than two years.
  {
    ...chair,
    from: "2027-03-01",
    until: "2029-03-31",
    proposed: ["Samverkansgruppen", "2027-01-20"],
    known: "2027-02-15",
  },
  { who: "Ulf", organisation: "Region Dalarna", from: "2027-05-01", ended: "2027-08-31" },
  { who: "Johanna", organisation: "Region Gävleborg" },
  { who: "Fredrik", organisation: "Region Sörmland" },
  { who: "Mariam", organisation: "Region Uppsala", isNational: true },
  { who: "Kristina", organisation: "Region Värmland" },
  { who: "Rolf", organisation: "Region Västmanland" },
  { who: "Gustav", organisation: "Region Örebro län" },
  {
    who: "Birgitta",
    organisation: "Leksands kommun",
    onBehalfOf: "Kommunerna i Dalarnas län",
    appointedBy: "Länet, med hjälp av RSS-nätverket",
  },
  {
    who: "Åke",
    organisation: "Uppsala kommun",
    onBehalfOf: "Kommunerna i Uppsala län",
    from: "2028-01-01",
    appointedBy: "Region Uppsala",
  },
  { who: "Lena", role: "processSupport", organisation: "Kansliet" },
];

const sittings: Sitting[] = [
  { day: "2027-03-10", known: "2026-12-15", notes: [["publish", "2027-03-20", "Lena"]] },
  { day: "2027-10-07", known: "2027-02-01", cancelled: "2027-10-01" },
  { day: "2027-11-25", known: "2027-10-20", notes: [["publish", "2027-12-20", "Mats"]] },
  { day: "2028-02-03", known: "2027-12-01", notes: [["publish", "2028-03-06", "Lena"]] },
  { day: "2028-12-12", known: "2028-09-01", isForgotten: true },
];

const anchoring = ruleOf(
  key,
  "anchoring",
  "Sammansättningen i samverkansgruppen ska förankras i Samverkansnämndens Ledningsgrupp och Kunskapsstyrningsgruppen.",
  { bodies: ["Samverkansnämndens Ledningsgrupp", "Kunskapsstyrningsgruppen"] },
  shall,
);

const plan = ruleOf(
  key,
  "plan",
  "Aktivitetsplanen rapporteras till kunskapsstyrningsgruppens samordnare före den 28 februari efterföljande år.",
  { withFollowUp: true, publishedAt: null },
  stated,
  yearly("aktivitetsplan", { boundary: "before", month: 2, day: 28, yearOffset: 1 }),
);
const plans: Done[] = [
  ["handIn", 2026, "2027-02-27", "Lena"],
  ["handIn", 2027, "2028-02-29", "Lena"],
];

const rules = [
  ruleOf(
    key,
    "perRegion",
    "Varje region ska ha en ledamot i samverkansgruppen",
    { minimum: 1, maximum: 1, exact: true, regions: [], isApproximate: false },
    shall,
  ),
  ruleOf(
    key,
    "nationalMember",
    "Sjukvårdsregionens nationella ledamot i Nationell samverkansgrupp Stöd för utveckling ska ingå.",
    { condition: "always" },
    shall,
  ),
  anchoring,
  ruleOf(
    key,
    "municipality",
    "Representant från kommunerna utses av respektive län",
    { presence: "named", appointedBy: "respektive län", through: "RSS-nätverket" },
    stated,
  ),
  ruleOf(
    key,
    "chairAppointment",
    "En ordförande föreslås av samverkansgruppen och utses av Kunskapsstyrningsgruppen",
    {
      leader: "chair",
      proposedBy: "samverkansgruppen",
      appointedBy: "Kunskapsstyrningsgruppen",
      routine: null,
    },
    stated,
  ),
  ruleOf(
    key,
    "chairTerm",
    "för en period av två år i taget",
    { leader: "chair", months: 24, isRenewable: true, rotates: false },
    stated,
  ),
  ruleOf(
    key,
    "meetingFrequency",
    "Samverkansgruppen ska sammanträda minst två gånger per år.",
    { minimum: 2, maximum: null, per: "calendarYear", isApproximate: false },
    shall,
  ),
  ruleOf(
    key,
    "publication",
    "publiceras på angiven plats",
    { what: "minnesanteckningar", place: "angiven plats", withinDays: null },
    shall,
  ),
  plan,
];

/** The register as it stood on `today`. */
export function developmentSupportOn(today: Day): WholeRegister {
  return {
    group: group({
      key,
      regions: mellansverige,
      coordinatorId: "Ingrid",
      followedFrom: on("2026-06-01"),
      publishingPlace: "Sjukvårdsregionens webbplats",
    }),
    rules,
    memberships: seatsOn(key, seats, today),
    meetings: meetingsOn(sittings, today),
    steps: [
      ...notesStepsOn(sittings, today),
      ...recordOn(anchoring, "2027-02-15", "Lena", "Kunskapsstyrningsgruppen", today),
      ...recordOn(anchoring, "2027-04-20", "Ingrid", "Samverkansnämndens ledningsgrupp", today),
      ...documentStepsOn(plan, plans, today),
    ],
    actions: [],
    matters: [],
    proposals: [],
    brokenRows: [],
  };
}
