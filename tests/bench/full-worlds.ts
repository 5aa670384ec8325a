// Groups with ten years behind them: nine rules, members and former chairs, four meetings a year with their notes, a
// plan and a report most years.
import type { Meeting, Membership, Register, Rule, Step } from "#domain/entities.ts";
import { deliverableKey } from "#domain/obligations.ts";
import { type Day, dayOf } from "#schema/day.ts";
import { ruleThat, seat } from "../support/one-rule.ts";
import { meeting } from "../support/small-meeting.ts";
import { chairId, group, rowFacts, rule, step } from "../support/small-world.ts";
import { yearsBack } from "./worlds.ts";

const firstYear = 2017;
const followedFrom = dayOf(firstYear, 1, 1);
const regions = Array.from({ length: 7 }, (_, index) => `Region ${index}`);
const years = Array.from({ length: yearsBack }, (_, index) => firstYear + index);

/** `count` groups, all followed since New Year's Day ten years ago. */
export function fullRegistersOf(count: number): Register[] {
  return Array.from({ length: count }, (_, index) => fullRegister(`group-${index}`));
}

/** The last day of each quarter of the ten years. */
export const quarterDays: readonly Day[] = years.flatMap((year) => [
  dayOf(year, 3, 31),
  dayOf(year, 6, 30),
  dayOf(year, 9, 30),
  dayOf(year, 12, 31),
]);

// Ten thousand groups fit in memory because they hold the same meetings, notes and people; each is walked all the same.
const meetings = years.flatMap((year) => [2, 5, 9, 11].map((month) => heldOn(dayOf(year, month, 10))));
const [notes, memberships] = [notesOf(meetings), membersOf()];

function fullRegister(groupKey: string): Register {
  return {
    group: group({ key: groupKey, regions, followedFrom }),
    rules: rulesOf(groupKey),
    memberships,
    meetings,
    steps: [...notes, ...years.slice(0, -1).map((year) => reportOf(groupKey, year))],
    brokenRows: [],
  };
}

function rulesOf(groupKey: string): Rule[] {
  const own = { groupKey, judgedFrom: followedFrom };
  return [
    ruleThat(
      "perRegion",
      { minimum: 1, maximum: null, exact: false, regions: [], isApproximate: false },
      { ...own, key: "region" },
    ),
    ruleThat("nationalMember", { condition: "always" }, { ...own, key: "national" }),
    ruleThat(
      "chairAppointment",
      { leader: "chair", proposedBy: null, appointedBy: "gruppen", routine: null },
      { ...own, key: "chair" },
    ),
    ruleThat(
      "chairTerm",
      { leader: "chair", months: 24, isRenewable: true, rotates: false },
      { ...own, key: "term" },
    ),
    ruleThat(
      "meetingFrequency",
      { minimum: 4, maximum: 8, per: "calendarYear", isApproximate: false },
      { ...own, key: "meetings" },
    ),
    ruleThat(
      "publication",
      { what: "minnesanteckningar", place: "webbplatsen", withinDays: 30 },
      { ...own, key: "notes" },
    ),
    ruleThat("anchoring", { bodies: ["Ledningsgruppen", "Styrgruppen"] }, { ...own, key: "anchoring" }),
    rule({ ...own, key: "report" }),
    rule({
      ...own,
      key: "plan",
      kind: "plan",
      label: "aktivitetsplan",
      lastDay: { words: "senast den 31 januari", boundary: "latest", month: 1, day: 31, yearOffset: 0 },
    }),
  ];
}

/** One from each region but the last, and a chair every other year; the last chair sits a month too long. */
function membersOf(): Membership[] {
  const members = regions.slice(0, -1).map((region) => seat(`Ledamot ${region}`, region));
  const chairs = years
    .filter((_, index) => index % 2 === 0)
    .map((year) =>
      seat(year === years.at(-2) ? chairId : `Ordförande ${year}`, "Region 0", {
        key: `chair-${year}`,
        role: "chair",
        personName: `Ordförande ${year}`,
        termStarts: dayOf(year, 1, 1),
        termEnds: year === years.at(-2) ? dayOf(year + 2, 1, 31) : dayOf(year + 1, 12, 31),
        appointedBy: "Gruppen",
      }),
    );
  const support = seat("support", null, { key: "support", role: "processSupport" });
  return [...members, ...chairs, support];
}

function heldOn(day: Day): Meeting {
  return meeting(day, { key: `meeting-${day}`, course: "held" });
}

/** Every third meeting's notes are left unpublished. */
function notesOf(meetings: readonly Meeting[]): Step[] {
  return meetings.flatMap(({ key, starts }, index) => {
    const day = Math.floor(starts / 86_400_000) + 12;
    if (index % 3 === 2) return [];
    const facts = {
      key: `publish-${key}`,
      aboutKind: "meeting",
      about: key,
      row: rowFacts(day, "support"),
    } as const;
    return [step("publish", 0, day, "support", facts)];
  });
}

function reportOf(groupKey: string, year: number): Step {
  const day = dayOf(year + 1, 2, 20);
  const about = deliverableKey(groupKey, "report", "verksamhetsberättelse", year);
  return step("handIn", year, day, "support", { about });
}
