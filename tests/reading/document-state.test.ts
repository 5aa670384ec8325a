// What the head of a document suggests, and the conflicts it is told by.
import { describe, expect, it } from "vitest";
import { readMandate } from "#reading/read-mandate.ts";

const TITLE = "Uppdragsbeskrivning för samverkansgrupp vaccin";
const headed = (...head: string[]) =>
  readMandate([TITLE, ...head, "", "Syfte", "", "Gruppen samordnar arbetet."].join("\n"));
const inShort = (...head: string[]) => {
  const { state, conflicts } = headed(...head);
  return [state, ...conflicts.map(({ kind, detail }) => `${kind} ${detail}`.trim())];
};

describe("the state of the document", () => {
  it.each([
    [["Fastställd av samverkansnämnden 2024-09-05"], ["adopted"]],
    [["Fastställd av samverkansnämnden den 5 september 2024"], ["adopted"]],
    [["Fastställd 2024-09-05 av samverkansnämnden"], ["adopted"]],
    [["Uppdragsbeskrivningen är beslutad av samverkansnämnden 2024-09-05."], ["adopted"]],
    [["Datum för beslut: 2024-06-03"], ["adopted"]],
    [["Fastställd av samverkansnämnden 1924-09-05"], ["adopted", "unlikelyYear 1924"]],
    [["Fastställd av samverkansnämnden 2009-12-31"], ["adopted", "unlikelyYear 2009"]],
    [["Fastställd av samverkansnämnden 2010-01-01"], ["adopted"]],
    [["Fastställd av samverkansnämnden"], ["unknown", "adoptedWithoutDay"]],
    [["Fastställd av samverkansnämnden 2024"], ["unknown", "adoptedWithoutDay 2024"]],
    [["Fastställd 2024-09-05"], ["unknown"]],
    [["Fastställd av samverkansnämnden 2024-02-31"], ["unknown", "impossibleDate 2024-02-31"]],
    [["Fastställd av samverkansnämnden 20XX-XX-XX"], ["draft", "placeholderDate 20XX-XX-XX"]],
    [["Datum för beslut:"], ["awaitingDecision", "emptyDecisionDate"]],
    [["Utkast 2"], ["draft"]],
    [["Status: utkast"], ["draft"]],
    [
      ["UTKAST", "Fastställd av nämnden 2024-09-05"],
      ["draft", "draftAndAdopted adopted=Fastställd av nämnden 2024-09-05"],
    ],
    [
      ["Fastställd av nämnden 2024-09-05", "Gruppen leds av <namn>."],
      ["draft", "leftoverPlaceholder <namn>"],
    ],
    [["<Ange syfte>", "<Ange uppdrag>", "<Ange ledamöter>"], ["template"]],
    [["Datum: 2024-05-21"], ["unknown"]],
    [["Utkast till protokoll skickas till ledamöterna."], ["unknown"]],
  ])("%j", (head, expected) => expect(inShort(...head)).toEqual(expected));
});

describe("the head", () => {
  it("names the adopter without the day", () => {
    expect(headed("Fastställd 2024-09-05 av samverkansnämnden").metadata).toMatchObject({
      adoptedBy: "samverkansnämnden",
      adoptedOn: { raw: "2024-09-05", day: "2024-09-05" },
    });
  });

  it.each(["Dnr: 123-2024", "Diarienummer: RS 2024-00784"])("keeps the record number of %s", (line) => {
    expect(headed(line).metadata.recordNumbers).toEqual([line.split(": ")[1]]);
  });

  it("does not take an address or markup for something to fill in", () => {
    expect(
      headed("Skicka till <anna@example.org> eller <https://example.org>, <b>nu</b>.").placeholders,
    ).toEqual([]);
  });

  it("points at a day that does not exist, wherever it stands", () => {
    const { conflicts } = headed("Gruppen möts den 31 februari.");
    expect(conflicts).toMatchObject([
      { kind: "impossibleDate", quote: "den 31 februari", detail: "month=2 day=31" },
    ]);
  });

  it("is read the same with Windows line ends and a byte order mark", () => {
    const text = `${TITLE}\nFastställd av nämnden 2024-09-05\n\nSyfte\n\nGruppen samordnar.\n`;
    expect(readMandate(`\uFEFF${text.replaceAll("\n", "\r\n")}`)).toEqual(readMandate(text));
  });
});
