// Samordningsråd rättspsykiatri: its mandate waits for a decision until 15 November 2027, and judges softly until then.
import type { WholeRegister } from "#domain/entities.ts";
import type { Day } from "#schema/day.ts";
import { group } from "../small-world.ts";
import { on } from "./days.ts";
import { meetingsOn, ruleOf, type Seat, type Sitting, seatsOn } from "./rows.ts";

const key = "samordningsrad-rattspsykiatri";
const adopted = "2027-11-15";

const headOfNorth = "Förvaltningschef, Förvaltning Norr";
const headOfSouth = "Förvaltningschef, Förvaltning Söder";

const seats: Seat[] = [
  {
    who: "Helena",
    role: "chair",
    organisation: "Förvaltning Väster",
    appointedBy: "Koncernledning hälso- och sjukvård",
  },
  { who: "Daniel", organisation: "Förvaltning Norr", appointedBy: headOfNorth },
  { who: null, role: "contactPerson", organisation: "Koncernledning hälso- och sjukvård" },
  // The contact person comes from the chair's own administration.
  {
    who: "Lars",
    role: "contactPerson",
    organisation: "Förvaltning Väster",
    from: "2027-10-01",
    until: "2028-03-31",
  },
  { who: "Petra", role: "contactPerson", organisation: "Förvaltning Norr", from: "2028-04-01" },
  { who: "Olof", role: "processSupport", organisation: "Koncernkontoret", ended: "2028-09-15" },
];
const appointerWritten = "2027-05-10";
const lovisa: Seat = { who: "Lovisa", organisation: "Förvaltning Söder" };

const sittings: Sitting[] = [
  { day: "2027-01-21" },
  { day: "2027-04-15" },
  { day: "2027-09-16" },
  { day: "2028-01-20" },
  { day: "2028-03-16" },
  { day: "2028-05-18" },
  { day: "2028-09-21", known: "2028-02-10" },
  { day: "2028-10-05", known: "2028-08-01" },
  { day: "2028-10-19", known: "2028-08-01" },
  { day: "2028-11-02", known: "2028-08-01" },
  { day: "2028-11-30", known: "2028-08-01", cancelled: "2028-11-15" },
  { day: "2028-12-14", known: "2028-08-01" },
];

function rulesOn(today: Day) {
  const judgedFrom = today < on(adopted) ? null : adopted;
  const stated = { strength: "stated", judgedFrom } as const;
  return [
    ruleOf(
      key,
      "prohibition",
      "samordningsråden företräder inte VGR i kontakter utanför regionen",
      { what: "företräda VGR utanför regionen" },
      { strength: "prohibition", judgedFrom },
    ),
    ruleOf(
      key,
      "chairAppointment",
      "Ordförande: Utses av koncernledning hälso- och sjukvård enligt särskild rutin, (RS 2019-03137-40).",
      {
        leader: "chair",
        proposedBy: null,
        appointedBy: "koncernledning hälso- och sjukvård",
        routine: "RS 2019-03137-40",
      },
      { ...stated, binding: "binding" },
    ),
    ruleOf(
      key,
      "memberAppointment",
      "De utses av respektive förvaltningschef.",
      { appointedBy: "respektive förvaltningschef", areManagers: true },
      { ...stated, binding: "descriptive" },
    ),
    ruleOf(
      key,
      "meetingFrequency",
      "Mötesfrekvens: 4 – 8 ggr/år",
      { minimum: 4, maximum: 8, per: "calendarYear", isApproximate: false },
      { ...stated, binding: "binding" },
    ),
    ruleOf(
      key,
      "subGroups",
      "Samordningsrådet kan besluta om undergrupper",
      { power: "decide", what: "undergrupper" },
      { strength: "may", judgedFrom },
    ),
    ruleOf(
      key,
      "providedRole",
      "tillhandahåller Koncernkontoret koordinatör till varje samordningsråd",
      { role: "koordinatör", providedBy: "Koncernkontoret" },
      { ...stated, binding: "descriptive" },
    ),
    ruleOf(
      key,
      "providedRole",
      "Till varje samordningsråd utses en kontaktperson",
      { role: "kontaktperson", providedBy: "koncernledning hälso- och sjukvård" },
      stated,
    ),
    ruleOf(
      key,
      "differentAdministrations",
      "Huvudprincipen är att kontaktperson och ordförande i samordningsrådet kommer från olika förvaltningar.",
      { roles: ["kontaktperson", "ordförande"] },
      { strength: "principle", judgedFrom },
    ),
  ];
}

/** The register as it stood on `today`. */
export function forensicPsychiatryOn(today: Day): WholeRegister {
  const appointed = today < on(appointerWritten) ? {} : { appointedBy: headOfSouth };
  return {
    group: group({
      key,
      regions: ["Västra Götalandsregionen"],
      coordinatorId: "Ingrid",
      followedFrom: on("2026-12-01"),
    }),
    rules: rulesOn(today),
    memberships: seatsOn(key, [...seats, { ...lovisa, ...appointed }], today),
    meetings: meetingsOn(sittings, today),
    steps: [],
    actions: [],
    matters: [],
    proposals: [],
    brokenRows: [],
  };
}
