// The year in words: names, where the days come from, and what stands in a person's own calendar.
import { describe, expect, it } from "vitest";
import { yearEntryTitle } from "#app/components/year-entry-title.ts";
import { calendarEvents } from "#app/pages/plan-report/year/calendar-events.ts";
import { daySource } from "#app/pages/plan-report/year/day-source.ts";
import { yearOf } from "#domain/year.ts";
import { en } from "#locales/en.ts";
import { sv } from "#locales/sv.ts";
import { dayOf } from "#schema/day.ts";
import { meeting } from "../../support/small-meeting.ts";
import { membership, register, rule } from "../../support/small-world.ts";

const today = dayOf(2027, 1, 26);
const yearsEnd = dayOf(2027, 12, 31);
const permanence = (changes: Partial<ReturnType<typeof rule>> = {}) =>
  rule({
    key: "rule-permanence",
    kind: "permanence",
    lastDay: null,
    parameters: { permanence: "timeLimited", endsOn: "2027-08-31" },
    quote: "Gruppen arbetar till och med augusti 2027.",
    ...changes,
  });
const world = (changes: Parameters<typeof register>[0] = {}) =>
  register({
    meetings: [meeting(dayOf(2027, 1, 19), { title: "Uppstart", course: "held" })],
    memberships: [membership({ termEnds: yearsEnd })],
    rules: [rule(), permanence()],
    ...changes,
  });
const entriesOf = (register: ReturnType<typeof world>, day = today) => yearOf(register, 2027, day);
const titles = (register: ReturnType<typeof world>, day = today, words = sv.year) =>
  entriesOf(register, day).map((entry) => yearEntryTitle(entry, words, day));

describe("names", () => {
  it("say what it is, in both languages", () => {
    expect(titles(world())).toEqual([
      "Uppstart",
      "Verksamhetsberättelse 2026",
      "Gruppens uppdrag går ut",
      "Mandatperioden för Alva Ordförande går ut",
    ]);
    expect(titles(world(), today, en.year)).toEqual([
      "Uppstart",
      "Verksamhetsberättelse 2026",
      "The group's mandate ends",
      "The term of Alva Ordförande ends",
    ]);
  });

  it("say what has been as past, from the day after", () => {
    expect(titles(world(), yearsEnd).at(-1)).toBe("Mandatperioden för Alva Ordförande går ut");
    expect(titles(world(), yearsEnd + 1).slice(-2)).toEqual([
      "Gruppens uppdrag gick ut",
      "Mandatperioden för Alva Ordförande gick ut",
    ]);
  });

  it("count the terms that end on one day", () => {
    const memberships = ["chair", "member", "secretary"].map((role) =>
      membership({ role: role as "chair", termEnds: yearsEnd }),
    );
    expect(titles(world({ memberships })).at(-1)).toBe("3 mandatperioder går ut");
  });
});

describe("where the days come from", () => {
  const source = (changes: Parameters<typeof register>[0]) => daySource(entriesOf(world(changes)), sv.year);
  const own = rule({ lastDayFrom: "own" });

  it("names the numbers whose days the mandate states", () => {
    expect(source({})).toBe(
      "Dagarna för 2 och 3 kommer ur uppdraget. Övriga dagar har gruppen eller samordnaren satt.",
    );
    expect(source({ rules: [rule()] })).toMatch(/^Dagen för 2 kommer ur uppdraget\./);
    expect(source({ meetings: [], memberships: [] })).toBe("Dagarna kommer ur uppdraget.");
  });

  it("an own day and an own rule are the group's, and a year of meetings alone says nothing", () => {
    expect(source({ rules: [own] })).toBe("Dagarna har gruppen eller samordnaren satt.");
    expect(source({ rules: [rule({ origin: "own" })] })).toBe("Dagarna har gruppen eller samordnaren satt.");
    expect(source({ rules: [] })).toBeNull();
  });
});

describe("in a person's own calendar", () => {
  const linkTo = ({ page, thing }: { page: string; thing?: string }) =>
    `https://x.example/${page}/${thing ?? ""}`;
  const events = (changes: Parameters<typeof register>[0] = {}) =>
    calendarEvents(entriesOf(world(changes)), { groupName: "RSG Exempel", words: sv, today, linkTo });

  it("the group is named each time, last days are called so and carry the mandate's sentence", () => {
    const [, report, end, term] = events({ rules: [rule({ receiver: "Samordnaren" }), permanence()] });
    expect(report).toMatchObject({
      title: "Sista dag: Verksamhetsberättelse 2026 · RSG Exempel",
      description: "”Verksamhetsberättelse ska lämnas före den 28 februari.”\nTill Samordnaren",
      day: dayOf(2027, 2, 27),
    });
    expect(end).toMatchObject({ description: "”Gruppen arbetar till och med augusti 2027.”" });
    expect(term).toMatchObject({ description: "Alva Ordförande", day: yearsEnd });
  });

  it("a meeting has its time and place, its row's version, and says when it is called off", () => {
    const off = meeting(dayOf(2027, 2, 4), { course: "cancelled", place: "Falun" });
    expect(events({ meetings: [off] })[0]).toEqual({
      key: off.key,
      title: "Inställt: Möte · RSG Exempel",
      description: null,
      link: `https://x.example/meetings/${off.key}`,
      starts: off.starts,
      ends: null,
      place: "Falun",
      isCancelled: true,
      version: 1,
    });
  });
});
