// What waits, in whole sentences: what it is about, by when, and what is asked for.
import { describe, expect, it } from "vitest";
import { duties as swedish } from "#locales/sv/duties.ts";
import type { DutyKind } from "#schema/lists/duty-facts.ts";
import { type allDuties, everyDuty, spaces } from "../messages/all-duties.ts";

const day = "fre 27 feb";
const said = (facts: (typeof allDuties)[number], daysLeft: number, isSoft = false) =>
  spaces(swedish.sentence("RSG X", facts, { day, daysLeft, isSoft }));

describe("the sentence", () => {
  it.each<[DutyKind, number, string]>([
    [
      "receipt",
      -7,
      "verksamhetsberättelse 2026 lämnades in fre 27 feb. Ta emot, eller skicka tillbaka för komplettering.",
    ],
    [
      "adoption",
      -30,
      "verksamhetsplan 2027 väntar på beslut av Samverkansnämnden sedan fre 27 feb. Registrera beslutet när det är fattat.",
    ],
    [
      "meetings",
      60,
      "minst 4 möten krävs våren 2027; 1 är hållet och 1 planerat. 2 till behövs senast fre 27 feb, 60 dagar kvar.",
    ],
    [
      "notes",
      7,
      "minnesanteckningarna från mötet 3 november 2026 är inte publicerade. Publicera dem senast fre 27 feb, 7 dagar kvar.",
    ],
    [
      "notes",
      -7,
      "minnesanteckningarna från mötet 3 november 2026 skulle ha publicerats senast fre 27 feb, för 7 dagar sedan.",
    ],
    [
      "term",
      30,
      "Anna Lindgrens mandatperiod som ordförande går ut fre 27 feb, 30 dagar kvar. Be Samverkansnämnden utse någon för nästa period.",
    ],
    [
      "vacancy",
      -30,
      "platsen för Region Dalarna är vakant sedan fre 27 feb, 30 dagar. Be Region Dalarna utse någon.",
    ],
    [
      "action",
      -1,
      "”Ta fram underlag” skulle ha varit klart senast fre 27 feb, för 1 dag sedan. Är det gjort, markera det.",
    ],
    [
      "matter",
      14,
      "remissen ”Nationell plan” från Socialstyrelsen ska besvaras senast fre 27 feb, 14 dagar kvar.",
    ],
    [
      "exception",
      30,
      "undantaget från ”minst fyra möten per år” gäller till fre 27 feb, 30 dagar kvar. Förnya det, eller låt kravet gälla igen.",
    ],
    [
      "exception",
      -1,
      "undantaget från ”minst fyra möten per år” gällde till fre 27 feb. Nu gäller kravet igen.",
    ],
    [
      "proposal",
      -7,
      "ett ändringsförslag väntar sedan fre 27 feb: Karin Ek som ny ledamot. Godkänn eller avslå det.",
    ],
  ])("%s with %s days left", (kind, daysLeft, expected) => {
    expect(said(everyDuty[kind], daysLeft)).toBe(`RSG X: ${expected}`);
  });

  it("invents no one who appoints", () => {
    expect(said({ ...everyDuty.term, role: "member", appointedBy: null }, 30)).toBe(
      "RSG X: Anna Lindgrens mandatperiod går ut fre 27 feb, 30 dagar kvar. Se till att någon blir utsedd för nästa period; uppdraget anger inte vem som utser.",
    );
    expect(said({ ...everyDuty.matter, from: null }, 30)).toContain("remissen ”Nationell plan” ska besvaras");
    expect(said({ ...everyDuty.adoption, adoptedBy: null }, -30)).toContain(
      "väntar på beslut sedan fre 27 feb",
    );
  });

  it("counts meetings as Swedish does", () => {
    const meetings = (held: number, planned: number, minimum: number) =>
      said({ ...everyDuty.meetings, held, planned, minimum }, 9).replace(
        " senast fre 27 feb, 9 dagar kvar",
        "",
      );
    expect(meetings(0, 0, 1)).toBe(
      "RSG X: minst 1 möte krävs våren 2027; inget är hållet eller planerat. 1 behövs.",
    );
    expect(meetings(2, 0, 4)).toBe(
      "RSG X: minst 4 möten krävs våren 2027; 2 är hållna och inget planerat. 2 till behövs.",
    );
    expect(meetings(0, 3, 4)).toBe(
      "RSG X: minst 4 möten krävs våren 2027; inget är hållet och 3 planerade. 1 till behövs.",
    );
  });

  it("tells a document that has been sent back, before its day and after", () => {
    const returned = { ...everyDuty.report, isReturned: true };
    expect(said(returned, 7)).toBe(
      "RSG X: verksamhetsberättelse 2026 är åter för komplettering. Lämna in på nytt senast fre 27 feb, 7 dagar kvar.",
    );
    expect(said(returned, -7)).toBe(
      "RSG X: verksamhetsberättelse 2026 är åter för komplettering. Sista dagen var fre 27 feb, för 7 dagar sedan.",
    );
  });

  it("is softer where the mandate is not adopted, and says so", () => {
    for (const kind of [
      "plan",
      "report",
      "deliverable",
      "meetings",
      "notes",
      "vacancy",
      "exception",
    ] as const)
      for (const daysLeft of [7, -7]) {
        const soft = said(everyDuty[kind], daysLeft, true);
        expect(soft).toMatch(/[Uu]ppdraget är inte fastställt/);
        expect(soft).not.toMatch(/ska lämnas|skulle ha/);
      }
  });
});
