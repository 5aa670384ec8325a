// Messages: the manifest's own types and parameters, both languages, and a preview that always fits.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { activityMessage, chaseMessage } from "#messages/activity-message.ts";
import { previewLimit } from "#messages/preview-text.ts";
import type { Subjects } from "#messages/subject-words.ts";
import { dutyKinds } from "#schema/lists/duty-facts.ts";
import { allDuties, everyDuty, lastDay, spaces, subject } from "./all-duties.ts";

interface Manifest {
  activities: { activityTypes: { type: string; templateText: string }[] };
}
const read = (file: string) => readFileSync(new URL(`../../appPackage/${file}`, import.meta.url), "utf8");
const { activityTypes } = (JSON.parse(read("manifest.json")) as Manifest).activities;
const english = JSON.parse(read("en.json")) as Record<string, string>;

const link = { webUrl: "https://example.com", chainId: 7 };

function message(
  subjects: Subjects,
  { today = lastDay - 30, locale = "sv" as "sv" | "en", make = activityMessage } = {},
) {
  return make({ subjects, ...link }, locale, today);
}

/** What Teams shows as the headline. */
function headline(subjects: Subjects, options: Parameters<typeof message>[1] = {}) {
  const { activityType, parameters } = message(subjects, options);
  const at = activityTypes.findIndex(({ type }) => type === activityType);
  const template =
    options.locale === "en"
      ? english[`activities.activityTypes[${at}].templateText`]
      : activityTypes[at]?.templateText;
  const known: Record<string, string> = { actor: "Ingrid Sandell", ...parameters };
  return spaces((template ?? "").replace(/\{(\w+)\}/g, (_, name: string) => known[name] ?? "?"));
}

describe("the text", () => {
  it.each([
    [-30, "sv", "RSG Exempel: verksamhetsberättelse 2026 ska lämnas in senast lör 27 feb, 30 dagar kvar."],
    [-1, "sv", "RSG Exempel: verksamhetsberättelse 2026 ska lämnas in senast lör 27 feb, 1 dag kvar."],
    [
      0,
      "sv",
      "RSG Exempel: verksamhetsberättelse 2026 ska lämnas in senast lör 27 feb, sista dagen är i dag.",
    ],
    [
      1,
      "sv",
      "RSG Exempel: verksamhetsberättelse 2026 skulle ha lämnats in senast lör 27 feb, för 1 dag sedan.",
    ],
    [
      -60,
      "en",
      "RSG Exempel: verksamhetsberättelse 2026 is to be handed in by Sat 27 Feb 2027, 60 days left.",
    ],
    [7, "en", "RSG Exempel: verksamhetsberättelse 2026 was to be handed in by Sat 27 Feb, 7 days ago."],
  ] as const)("%s days from the last day, in %s", (days, locale, expected) => {
    expect(spaces(message([subject()], { today: lastDay + days, locale }).previewText)).toBe(expected);
  });

  it("names the most urgent and counts the others", () => {
    const several = message([subject(), subject({ groupKey: "b", groupName: "Andra" })], {
      today: lastDay + 7,
    });
    expect(spaces(several.previewText)).toBe(
      "RSG Exempel: verksamhetsberättelse 2026, skulle ha lämnats in senast lör 27 feb, för 7 dagar sedan. Och 1 till.",
    );
  });

  it("says that it comes late, also when only one of many does", () => {
    const late = subject({ isLate: true });
    expect(message([late]).previewText).toMatch(/ Påminnelsen är sen\.$/);
    expect(message([subject(), late]).previewText).toMatch(/ Påminnelsen är sen\.$/);
  });

  it("says instead of whom it comes, where there is room", () => {
    const facts = everyDuty.action;
    const { previewText } = message([subject({ facts, insteadOf: "Bengt Rydell" })]);
    expect(previewText).toMatch(/ Du får den här påminnelsen för att Bengt Rydell inte kunde nås\.$/);
    expect(message([subject({ insteadOf: "Bengt Rydell" })]).previewText).not.toContain("Bengt");
  });
});

describe("the headline", () => {
  it.each([
    ["sv", "report", "Verksamhetsberättelse 2026 för RSG Exempel ska vara inlämnad senast 27 februari 2027"],
    ["sv", "notes", "RSG Exempel: minnesanteckningar från 3 november 2026, senast 27 februari 2027"],
    ["sv", "term", "RSG Exempel: Anna Lindgrens mandatperiod, går ut 27 februari 2027"],
    ["en", "matter", "RSG Exempel: the consultation “Nationell plan”, by 27 February 2027"],
  ] as const)("in %s for %s", (locale, kind, expected) => {
    expect(headline([subject({ facts: everyDuty[kind] })], { locale })).toBe(expected);
  });

  it("turns to the past when the day has passed", () => {
    const past = (kind: "report" | "term") =>
      headline([subject({ facts: everyDuty[kind] })], { today: lastDay + 1 });
    expect(past("report")).toBe(
      "Verksamhetsberättelse 2026 för RSG Exempel skulle ha lämnats in senast 27 februari 2027",
    );
    expect(past("term")).toBe("RSG Exempel: Anna Lindgrens mandatperiod, gick ut 27 februari 2027");
  });

  it("says that the mandate is not adopted", () => {
    expect(headline([subject({ isSoft: true })])).toBe(
      "Verksamhetsberättelse 2026 för RSG Exempel (uppdraget är inte fastställt) ska vara inlämnad senast 27 februari 2027",
    );
  });

  it("names the group when all is in one, and counts them when not", () => {
    const other = subject({ facts: everyDuty.term });
    expect(headline([subject(), other])).toBe("2 påminnelser väntar i RSG Exempel");
    expect(headline([subject(), subject({ groupKey: "b" })])).toBe("2 påminnelser väntar i 2 grupper");
  });

  it("names who reminds by hand", () => {
    const byHand = { make: chaseMessage };
    expect(headline([subject()], byHand)).toBe(
      "Ingrid Sandell påminner om verksamhetsberättelse 2026 för RSG Exempel",
    );
    expect(headline([subject(), subject()], byHand)).toBe("Ingrid Sandell påminner om 2 saker i RSG Exempel");
    expect(headline([subject()], { ...byHand, locale: "en" })).toBe(
      "Ingrid Sandell reminds you of verksamhetsberättelse 2026 for RSG Exempel",
    );
  });
});

describe("what Teams is given", () => {
  const cases: [string, Subjects, number, typeof activityMessage][] = [
    ...dutyKinds.map((kind): (typeof cases)[number] => [
      kind,
      [subject({ facts: everyDuty[kind] })],
      lastDay,
      activityMessage,
    ]),
    ["a late document", [subject()], lastDay + 1, activityMessage],
    [
      "everything at once",
      [subject(), ...allDuties.map((facts) => subject({ facts }))],
      lastDay,
      activityMessage,
    ],
    ["a reminder by hand", [subject()], lastDay, chaseMessage],
  ];

  it.each(cases)("%s has exactly the parameters its template asks for", (_, subjects, today, make) => {
    const given = message(subjects, { today, make });
    const declared = activityTypes.find(({ type }) => type === given.activityType);
    const wanted = [...(declared?.templateText ?? "").matchAll(/\{(\w+)\}/g)]
      .map(([, name]) => name)
      // Teams fills in who sends.
      .filter((name) => name !== "actor");
    expect(wanted).not.toEqual([]);
    expect(Object.keys(given.parameters).toSorted()).toEqual(wanted.toSorted());
    expect(Object.values(given.parameters).every((value) => value.length > 0)).toBe(true);
  });

  it("uses every type that the manifest declares, so that people have no empty choice in Teams", () => {
    const used = cases.map(([, subjects, today, make]) => message(subjects, { today, make }).activityType);
    expect([...new Set(used)].toSorted()).toEqual(activityTypes.map(({ type }) => type).toSorted());
  });
});

describe("the preview", () => {
  const long = "Sydöstra sjukvårdsregionens samverkansgrupp för sällsynta diagnoser ".repeat(5);
  /** The same facts with every text that a person has written made long. */
  const longFacts = allDuties.map((facts) => ({
    ...facts,
    ...Object.fromEntries(
      Object.entries(facts)
        .filter(([name]) =>
          /^(label|title|name|onBehalfOf|appointedBy|what|from|about|adoptedBy)$/.test(name),
        )
        .map(([name]) => [name, long]),
    ),
  }));

  it.each(["sv", "en"] as const)(
    "keeps the day and the count of every kind, however long the names, in %s",
    (locale) => {
      for (const facts of [...allDuties, ...longFacts])
        for (const today of [lastDay - 400, lastDay, lastDay + 400])
          for (const isSoft of [true, false]) {
            const one = subject({ facts, groupName: long, isSoft, isLate: true, insteadOf: long });
            const alone = message([one], { today, locale }).previewText;
            const many = message([one, one, one], { today, locale }).previewText;
            expect(Math.max(alone.length, many.length)).toBeLessThanOrEqual(previewLimit);
            expect(spaces(alone)).toContain("27 feb".replace("feb", locale === "en" ? "Feb" : "feb"));
            expect(many).toContain(locale === "en" ? "And 2 more." : "Och 2 till.");
          }
    },
  );

  it("fits whatever the group and the document are called, in both languages and every manner", () => {
    const names = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 300 }),
      fc.string({ unit: "binary", maxLength: 300 }),
    );
    const manners = fc.record({ isSoft: fc.boolean(), isReturned: fc.boolean(), isLate: fc.boolean() });
    fc.assert(
      fc.property(
        names,
        names,
        manners,
        fc.integer({ min: -400, max: 4000 }),
        fc.constantFrom("sv", "en"),
        fc.boolean(),
        (groupName, label, { isReturned, ...manner }, day, locale, alone) => {
          const one = subject({
            groupName,
            facts: { kind: "report", label, year: 2026, isReturned },
            ...manner,
          });
          const { previewText } = message(alone ? [one] : [one, one], { today: lastDay + day, locale });
          expect(previewText.length).toBeLessThanOrEqual(previewLimit);
          expect(previewText.isWellFormed()).toBe(true);
          expect(previewText).not.toContain("\n");
          expect(previewText).toContain("2026");
        },
      ),
    );
  });

  it("keeps a name from right to left in its place, and takes the marks out that would turn the rest", () => {
    const { previewText } = message([subject({ groupName: "\u202eקבוצה" })]);
    expect(previewText.startsWith("\u2068קבוצה\u2069: ")).toBe(true);
  });

  it("shows markup as the text it is", () => {
    expect(message([subject({ groupName: "<b>RSG</b>" })]).previewText).toContain("<b>RSG</b>:");
  });
});
