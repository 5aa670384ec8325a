// Messages: the manifest's own types and parameters, both languages, and a preview that always fits.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { activityMessage, previewLimit, type Subjects } from "#messages/activity-message.ts";
import { formatDay } from "#schema/day.ts";
import { lastDay } from "../reminders/world.ts";

interface ActivityType {
  type: string;
  templateText: string;
}
const manifest = JSON.parse(
  readFileSync(new URL("../../appPackage/manifest.json", import.meta.url), "utf8"),
) as {
  activities: { activityTypes: ActivityType[] };
};

type Subject = Subjects[number];
const subject = (changes: Partial<Subject> = {}): Subject => ({
  reminderKey: "r",
  obligationKey: "o",
  groupKey: "rsg-exempel",
  groupName: "RSG Exempel",
  ruleKey: "rule",
  label: "verksamhetsberättelse",
  year: 2026,
  lastDay: formatDay(lastDay),
  step: -30,
  ...changes,
});
const plain = { isSoft: false, isReturned: false };
const spaces = (text: string) => text.replaceAll("\u00a0", " ");

function message(
  subjects: Subjects,
  { today = lastDay - 30, manner = plain, locale = "sv" as "sv" | "en" } = {},
) {
  return activityMessage({ subjects, manner, webUrl: "https://example.com", chainId: 7 }, locale, today);
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
      "RSG Exempel: verksamhetsberättelse 2026 senast lör 27 feb, för 7 dagar sedan. Och 1 till.",
    );
  });

  it.each(["sv", "en"] as const)(
    "says a soft demand and a returned document in words of their own, in %s",
    (locale) => {
      const texts = [plain, { ...plain, isSoft: true }, { isSoft: true, isReturned: true }].map(
        (manner) => message([subject()], { manner, locale }).previewText,
      );
      expect(new Set(texts).size).toBe(3);
    },
  );
});

describe("what Teams is given", () => {
  const cases: [string, Subjects, number][] = [
    ["obligationDue", [subject()], lastDay],
    ["obligationLate", [subject()], lastDay + 1],
    ["remindersSummary", [subject(), subject()], lastDay],
  ];

  it.each(cases)("%s has exactly the parameters its template asks for", (type, subjects, today) => {
    const declared = manifest.activities.activityTypes.find((one) => one.type === type);
    const wanted = [...(declared?.templateText ?? "").matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const given = message(subjects, { today });
    expect(given.activityType).toBe(type);
    expect(Object.keys(given.parameters).toSorted()).toEqual(wanted.toSorted());
    expect(Object.values(given.parameters).every((value) => value.length > 0)).toBe(true);
  });

  it("names the group when all is in one, and counts them when not", () => {
    const group = (subjects: Subjects) => message(subjects).parameters.group;
    expect(group([subject(), subject({ year: 2025 })])).toBe("RSG Exempel");
    expect(group([subject(), subject({ groupKey: "b" })])).toBe("2 grupper");
  });

  it("fits whatever the group and the document are called, in both languages and every manner", () => {
    const names = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 300 }),
      fc.string({ unit: "binary", maxLength: 300 }),
    );
    const manners = fc.record({ isSoft: fc.boolean(), isReturned: fc.boolean() });
    const days = fc.integer({ min: -400, max: 4000 });
    fc.assert(
      fc.property(
        names,
        names,
        manners,
        days,
        fc.constantFrom("sv", "en"),
        fc.boolean(),
        (groupName, label, manner, day, locale, alone) => {
          const one = subject({ groupName, label });
          const { previewText } = message(alone ? [one] : [one, one], {
            manner,
            today: lastDay + day,
            locale,
          });
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
