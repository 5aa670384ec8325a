// RAG Diabetesfot, a working group with a convener: an adopted mandate with a plan and a report. One report is never
// handed in, and the next is excepted.
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

const key = "rag-diabetesfot";
const judgedFrom = "2026-10-01";
const shall = { judgedFrom };
const stated = { strength: "stated", judgedFrom } as const;

const seats: Seat[] = [
  { who: "Elin", role: "convener", organisation: "Region Kalmar län" },
  { who: "Viktor", organisation: "Region Jönköpings län" },
  { who: "Agnes", organisation: "Region Östergötland", ended: "2028-06-30" },
  { who: "Lena", role: "processSupport", organisation: "Kansliet" },
];

const sittings: Sitting[] = [
  { day: "2027-02-10", notes: [["approve", "2027-02-15", "Elin"]] },
  { day: "2027-12-14", notes: [["publish", "2028-01-20", "Elin"]] },
];

const plan = ruleOf(
  key,
  "plan",
  "Gruppen ska årligen upprätta en handlingsplan som fastställs av programområde endokrina sjukdomar.",
  { withFollowUp: false, publishedAt: null },
  shall,
  yearly("handlingsplan", { boundary: "latest", month: 11, day: 30, yearOffset: 0 }),
);
const plans: Done[] = [
  ["handIn", 2026, "2026-11-24", "Elin"],
  ["handIn", 2027, "2028-01-05", "Elin"],
  ["handIn", 2028, "2028-11-20", "Elin"],
  ["return", 2028, "2028-12-05", "Ingrid"],
  ["handIn", 2028, "2028-12-20", "Elin"],
];

const report = ruleOf(
  key,
  "report",
  "Gruppen ska årligen lämna en skriftlig verksamhetsrapport till programområdets processtöd",
  { withFollowUp: false, publishedAt: null },
  shall,
  {
    ...yearly("verksamhetsrapport", { boundary: "latest", month: 1, day: 31, yearOffset: 1 }),
    exceptions: [
      { about: "2027", from: "2027-12-01", until: "2028-06-30", because: "Tas med i 2028 års rapport" },
    ],
  },
);

const rules = [
  plan,
  ruleOf(key, "notes", "Minnesanteckningar förs vid varje möte.", { at: "varje möte" }, stated),
  report,
  ruleOf(
    key,
    "perRegion",
    "Arbetsgruppen bemannas med en representant från varje region.",
    { minimum: 1, maximum: 1, exact: true, regions: [], isApproximate: false },
    stated,
  ),
  ruleOf(
    key,
    "employer",
    "Sammankallande är anställd inom respektive region.",
    { who: "convener", employer: "region" },
    stated,
  ),
];

/** The register as it stood on `today`. */
export function diabeticFootOn(today: Day): WholeRegister {
  return {
    group: group({
      key,
      regions: sydost,
      coordinatorId: "Ingrid",
      followedFrom: on(judgedFrom),
      publishingPlace: "Programområdets sida",
    }),
    rules,
    memberships: seatsOn(key, seats, today),
    meetings: meetingsOn(sittings, today),
    steps: [...notesStepsOn(sittings, today), ...documentStepsOn(plan, plans, today)],
    actions: [],
    matters: [],
    proposals: [],
    brokenRows: [],
  };
}
