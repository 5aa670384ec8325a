// RSG Patientsäkerhet, governed by the general mandate of Mellansverige: adopted, followed from 1 March 2027.
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

const key = "rsg-patientsakerhet";
const judgedFrom = "2027-03-01";
const shall = { judgedFrom };
const binding = { strength: "stated", binding: "binding", judgedFrom } as const;

const seats: Seat[] = [
  {
    who: "Anna",
    role: "chair",
    organisation: "Region Uppsala",
    from: "2026-10-01",
    until: "2028-09-30",
    appointedBy: "Samverkansgruppen",
  },
  // In the list some days before she begins; who appointed her, and until when, nobody has written.
  { who: "Greta", role: "chair", organisation: "Region Uppsala", from: "2028-10-16", known: "2028-10-10" },
  { who: "Karl", organisation: "Region Dalarna", isNational: true, from: "2026-02-01", until: "2028-10-31" },
  // Her term ends on the leap day, and the next one begins in May.
  { who: "Sofia", organisation: "Region Gävleborg", from: "2026-03-01", until: "2028-02-29" },
  { who: "Tove", organisation: "Region Gävleborg", from: "2028-05-01", known: "2028-04-20" },
  { who: "Petter", organisation: "Region Sörmland" },
  { who: "Yasmin", organisation: "Region Västmanland" },
  { who: "Gustav", organisation: "Region Örebro län" },
  { who: null, organisation: "Region Värmland" },
  { who: "Nils", organisation: "Region Värmland", from: "2027-09-01" },
  { who: "Lena", role: "processSupport", organisation: "Kansliet" },
];

const sittings: Sitting[] = [
  { day: "2027-02-10" },
  { day: "2027-04-15", notes: [["publish", "2027-04-27", "Anna"]] },
  {
    day: "2027-09-20",
    notes: [
      // A member may not publish; process support does it again after New Year.
      ["publish", "2027-09-28", "Sofia"],
      ["publish", "2028-01-10", "Lena"],
    ],
  },
  { day: "2027-11-18", notes: [["linkEarlier", "2027-12-01", "Ingrid"]] },
  { day: "2028-02-29" },
  { day: "2028-03-14" },
];

const consideration = ruleOf(
  key,
  "consideration",
  "Samarbete med patient- och närståendeföreningar ska övervägas.",
  { what: "Samarbete med patient- och närståendeföreningar" },
  { strength: "consider", judgedFrom },
);

const report = ruleOf(
  key,
  "report",
  "i en skriftlig årlig verksamhetsberättelse inkluderande uppföljning till samordnare för kunskapsstyrning i sjukvårdsregion Mellansverige före den 28 februari efterföljande år",
  { withFollowUp: true, publishedAt: null },
  shall,
  yearly("verksamhetsberättelse", { boundary: "before", month: 2, day: 28, yearOffset: 1 }),
);
const reports: Done[] = [["handIn", 2027, "2028-03-10", "Anna"]];

const rules = [
  ruleOf(
    key,
    "perRegion",
    "Varje region ska ha minst en ledamot i den regionala samverkansgruppen",
    { minimum: 1, maximum: null, exact: false, regions: [], isApproximate: false },
    shall,
    {
      exceptions: [
        {
          about: "Region Värmland",
          from: "2027-06-01",
          until: "2027-06-30",
          because: "Regionen utser efter sommaren",
        },
      ],
    },
  ),
  ruleOf(
    key,
    "nationalMember",
    "Sjukvårdsregionens nationella ledamot i motsvarande sjukvårdsregionala samverkansgruppen ingår",
    { condition: "always" },
    binding,
  ),
  ruleOf(
    key,
    "municipality",
    "Eventuella representanter från kommunerna utses av respektive län",
    { presence: "optional", appointedBy: "respektive län", through: "RSS-nätverket" },
    binding,
  ),
  ruleOf(
    key,
    "chairAppointment",
    "En ordförande utses av den sjukvårdsregionala samverkansgruppen",
    {
      leader: "chair",
      proposedBy: null,
      appointedBy: "den sjukvårdsregionala samverkansgruppen",
      routine: null,
    },
    binding,
  ),
  ruleOf(
    key,
    "chairTerm",
    "för en period av två år i taget",
    { leader: "chair", months: 24, isRenewable: true, rotates: false },
    binding,
  ),
  consideration,
  ruleOf(
    key,
    "formalAssignments",
    "Formella uppdrag kan endast ges av ledningsgruppen.",
    { givenBy: "ledningsgruppen", reading: null },
    binding,
  ),
  ruleOf(
    key,
    "plan",
    "Gruppen ska årligen presentera en aktivitetsplan som fastställs av kunskapsstyrningsgruppen.",
    { withFollowUp: false, publishedAt: null },
    shall,
    yearly("aktivitetsplan", null),
  ),
  ruleOf(
    key,
    "notes",
    "Vid gruppens sammanträden ska minnesanteckningar föras",
    { at: "gruppens sammanträden" },
    shall,
  ),
  ruleOf(
    key,
    "publication",
    "publiceras på angiven plats",
    { what: "minnesanteckningar", place: "angiven plats", withinDays: null },
    shall,
  ),
  report,
];

/** The register as it stood on `today`. */
export function patientSafetyOn(today: Day): WholeRegister {
  return {
    group: group({
      key,
      regions: mellansverige,
      coordinatorId: "Ingrid",
      followedFrom: on(judgedFrom),
      publishingPlace: today < on("2027-05-20") ? null : "Sjukvårdsregionens webbplats",
    }),
    rules,
    memberships: seatsOn(key, seats, today),
    meetings: meetingsOn(sittings, today),
    steps: [
      ...notesStepsOn(sittings, today),
      ...recordOn(consideration, "2027-10-05", "Lena", null, today),
      ...documentStepsOn(report, reports, today),
    ],
    actions: [],
    matters: [],
    proposals: [],
    brokenRows: [],
  };
}
