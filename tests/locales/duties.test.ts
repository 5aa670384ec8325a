// What waits, in words: every kind in both languages, before its day, on it and after it.
import { describe, expect, it } from "vitest";
import { duties as english } from "#locales/en/duties.ts";
import { duties as swedish } from "#locales/sv/duties.ts";
import { belongingTo } from "#locales/sv/genitive.ts";
import type { DutyKind, FactsOf } from "#schema/lists/duty-facts.ts";
import { allDuties, everyDuty, spaces } from "../messages/all-duties.ts";

const day = "fre 27 feb";
const vacancy = (changes: Partial<FactsOf<"vacancy">>) =>
  spaces(swedish.title({ ...everyDuty.vacancy, name: null, ...changes }));

describe("whose something is", () => {
  it.each([
    ["Anna Lindgren", "Anna Lindgrens mandatperiod"],
    ["Tove Marx", "Tove Marx mandatperiod"],
    ["Åsa Nils", "Åsa Nils mandatperiod"],
    ["Eva Schultz", "Eva Schultz mandatperiod"],
    ["Region SKR", "Region SKR:s mandatperiod"],
    ["Region A", "Region As mandatperiod"],
    ["Kim Ek (vik.)", "mandatperioden för Kim Ek (vik.)"],
    ["\u2068נועה\u2069", "mandatperioden för \u2068נועה\u2069"],
  ])("%s", (name, expected) => {
    expect(belongingTo(name, "mandatperiod", "mandatperioden")).toBe(expected);
  });
});

describe("what it is", () => {
  it.each<[DutyKind, string]>([
    ["plan", "Verksamhetsplan 2026"],
    ["deliverable", "Nulägesrapport"],
    ["receipt", "Verksamhetsberättelse 2026 att ta emot"],
    ["adoption", "Beslut om verksamhetsplan 2027"],
    ["meetings", "Möten våren 2027"],
    ["notes", "Minnesanteckningar från 3 november 2026"],
    ["term", "Anna Lindgrens mandatperiod"],
    ["vacancy", "Vakant plats för Region Dalarna"],
    ["action", "Ta fram underlag"],
    ["matter", "Remiss: Nationell plan"],
    ["exception", "Undantag: Minst fyra möten per år"],
    ["proposal", "Ändringsförslag: Karin Ek som ny ledamot"],
  ])("%s", (kind, title) => {
    expect(spaces(swedish.title(everyDuty[kind]))).toBe(title);
  });

  it("names a seat by whom it is for", () => {
    expect(vacancy({ seat: "national" })).toBe("Vakant plats för nationell ledamot");
    expect(vacancy({ seat: "municipality" })).toBe("Vakant plats för kommunerna");
    expect(vacancy({ seat: "leader" })).toBe("Vakant plats för ordförande eller sammankallande");
    expect(vacancy({ seat: "leader", role: "convener" })).toBe("Vakant plats för sammankallande");
    expect(vacancy({ seat: "role", role: "secretary" })).toBe("Vakant plats för sekreterare");
    expect(vacancy({ seat: "named", name: "Patientföreträdare" })).toBe(
      "Vakant plats för Patientföreträdare",
    );
    expect(vacancy({ seat: "named" })).toBe("Vakant plats för ledamot");
    expect(vacancy({ vacant: 2, name: "Region Dalarna" })).toBe("2 vakanta platser för Region Dalarna");
  });

  it("falls back on the meeting's title when its day is none, and on the year when it has no term", () => {
    expect(swedish.title({ ...everyDuty.notes, heldOn: "2026-02-30" })).toBe(
      "Minnesanteckningar från Höstmöte",
    );
    expect(swedish.title({ ...everyDuty.meetings, term: null })).toBe("Möten 2027");
    expect(spaces(swedish.title({ ...everyDuty.meetings, term: "autumn" }))).toBe("Möten hösten 2027");
  });

  it("is the mandate itself when the decision waits for that", () => {
    expect(swedish.title({ ...everyDuty.adoption, label: null, year: null })).toBe(
      "Beslut om uppdragsbeskrivningen",
    );
  });

  it("stands inside a sentence as a Swede would write it", () => {
    const kinds = ["receipt", "adoption", "matter", "exception", "proposal"] as const;
    expect(kinds.map((kind) => spaces(swedish.thing(everyDuty[kind])))).toEqual([
      "mottagandet av verksamhetsberättelse 2026",
      "beslutet om verksamhetsplan 2027",
      "remissen ”Nationell plan”",
      "undantaget från ”minst fyra möten per år”",
      "förslaget om Karin Ek som ny ledamot",
    ]);
    const leaves = { ...everyDuty.proposal, ask: "endMembership" } as const;
    expect(swedish.thing(leaves)).toBe("förslaget att Karin Ek lämnar gruppen");
  });
});

describe("when it is", () => {
  it.each<[DutyKind, string, string, string]>([
    [
      "report",
      "senast fre 27 feb, 32 dagar kvar",
      "senast fre 27 feb, sista dagen är i dag",
      "skulle ha lämnats in senast fre 27 feb, för 1 dag sedan",
    ],
    ["vacancy", "vakant sedan fre 27 feb", "vakant sedan fre 27 feb", "vakant sedan fre 27 feb, 1 dag"],
    [
      "term",
      "går ut fre 27 feb, 32 dagar kvar",
      "går ut fre 27 feb, sista dagen är i dag",
      "gick ut fre 27 feb, för 1 dag sedan",
    ],
  ])("%s", (kind, ahead, now, past) => {
    const texts = [32, 0, -1].map((left) => spaces(swedish.whenText(everyDuty[kind], day, left)));
    expect(texts).toEqual([ahead, now, past]);
  });

  it("has a word of its own before the day", () => {
    const words = (["report", "receipt", "term", "exception"] as const).map((kind) =>
      swedish.dayWord({ kind }),
    );
    expect(words).toEqual(["senast", "sedan", "går ut", "gäller till"]);
  });

  it("counts each reminder from the day that it is about", () => {
    const texts = [
      swedish.stepText({ kind: "report" }, -30),
      swedish.stepText({ kind: "matter" }, 0),
      swedish.stepText({ kind: "vacancy" }, 1),
    ];
    expect(texts.map(spaces)).toEqual([
      "30 dagar före sista dagen",
      "på sista dagen",
      "1 dag efter dagen då platsen blev vakant",
    ]);
  });
});

describe("both languages", () => {
  const manners = [32, 0, -3].flatMap((daysLeft) =>
    [true, false].map((isSoft) => ({ day, daysLeft, isSoft })),
  );
  const texts = (t: typeof swedish) =>
    allDuties.flatMap((facts) => [
      t.title(facts),
      ...manners.map((time) => t.sentence("RSG X", facts, time)),
      ...[-7, 0, 7].map((step) => t.stepText(facts, step)),
    ]);

  it("say what the kind says, one in Swedish and one in English", () => {
    const [sv, en] = [texts(swedish), texts(english)];
    expect(sv).toHaveLength(en.length);
    // A name, an action and a document are called the same in both.
    const own = [
      "Ta fram underlag",
      "Verksamhetsplan\u00a02026",
      "Verksamhetsberättelse\u00a02026",
      "Nulägesrapport",
    ];
    const same = sv.filter((text, index) => text === en[index]);
    expect(new Set(same)).toEqual(new Set(own));
  });

  it("leave no hole in a text", () => {
    const holes = /undefined|null|NaN| {2}|\.\.|^\s|\s$/;
    expect([...texts(swedish), ...texts(english)].filter((text) => holes.test(text))).toEqual([]);
  });

  it("use none of the words that smell of inspection or care", () => {
    const avoided = /brist|åtagande|åtgärd|eskaler|händelse|register|hälsa|på remiss/i;
    expect(texts(swedish).filter((text) => avoided.test(text))).toEqual([]);
  });
});
