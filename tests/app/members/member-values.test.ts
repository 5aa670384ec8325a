// What is typed in the member's form, what it means, and which sentence each wrong field gets.
import { describe, expect, it } from "vitest";
import { dayOf } from "#schema/day.ts";
import {
  changesFrom,
  emptyMember,
  readMember,
  textsOf,
} from "../../../src/app/pages/members/member-values.ts";
import { membership } from "../../support/small-world.ts";

describe("readMember", () => {
  it("reads days and trims, and takes blank as an empty cell", () => {
    const reading = readMember({ ...emptyMember, personName: "  Åsa 😀 ", termEnds: "2027-02-28" });
    expect(reading).toMatchObject({
      ok: true,
      values: { personName: "Åsa 😀", termEnds: dayOf(2027, 2, 28), personMail: null, role: "member" },
    });
  });

  it("a seat may be vacant: nothing but the role is needed", () => {
    expect(readMember(emptyMember).ok).toBe(true);
  });

  it.each([
    [{ termEnds: "28/2 2027" }, { termEnds: { code: "notADay" } }],
    [{ termEnds: "2027-02-29" }, { termEnds: { code: "notADay" } }],
    [{ termStarts: "2027-03-01", termEnds: "2027-02-28" }, { termEnds: { code: "endsBeforeStart" } }],
    [
      { interestsDeclaredOn: "2027-01-12", interestsValidUntil: "2027-01-11" },
      { interestsValidUntil: { code: "endsBeforeStart" } },
    ],
    [{ proposedOn: "i går" }, { proposedOn: { code: "notADay" } }],
    [{ personName: "x".repeat(300) }, { personName: { code: "tooLong", limit: 255 } }],
    [{ personMail: "åsa på region" }, { personMail: { code: "mailWrong" } }],
    [{ role: "kung" }, { role: { code: "notAChoice" } }],
  ])("%o is refused at its own field", (texts, problems) => {
    expect(readMember({ ...emptyMember, ...texts })).toEqual({ ok: false, problems });
  });

  it("keeps names of any script and HTML as the text it is", () => {
    for (const personName of ["שלום עולם", "<script>alert(1)</script>", "👩‍⚕️"]) {
      expect(readMember({ ...emptyMember, personName })).toMatchObject({ ok: true, values: { personName } });
    }
  });
});

describe("changesFrom", () => {
  it("is empty when a form is saved as it was opened, and names only what was changed", () => {
    const stored = membership({
      personName: "Åsa",
      termEnds: dayOf(2027, 1, 1),
      proposedBy: "gruppen",
      proposedOn: dayOf(2026, 11, 1),
      interestsDeclaredOn: dayOf(2027, 1, 12),
      interestsValidUntil: dayOf(2028, 12, 31),
    });
    const opened = readMember(textsOf(stored));
    const edited = readMember({ ...textsOf(stored), termEnds: "2028-01-01" });
    expect(opened.ok && changesFrom(stored, opened.values)).toEqual({});
    expect(edited.ok && changesFrom(stored, edited.values)).toEqual({ termEnds: dayOf(2028, 1, 1) });
  });

  it("a row that names no language says Swedish, until another is chosen", () => {
    const stored = membership();
    const spoken = (speaks: string) => {
      const read = readMember({ ...textsOf(stored), speaks });
      return read.ok && changesFrom(stored, read.values);
    };
    expect(textsOf(stored).speaks).toBe("sv");
    expect([spoken("sv"), spoken("en")]).toEqual([{}, { speaks: "en" }]);
    expect(readMember({ ...emptyMember, speaks: "fi" })).toMatchObject({
      ok: false,
      problems: { speaks: { code: "notAChoice" } },
    });
  });
});
