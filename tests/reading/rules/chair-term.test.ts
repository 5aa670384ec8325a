// How long the chair sits, in the wordings of many mandates, and the sentences that do not say it.
import { describe, expect, it } from "vitest";
import { rulesOf } from "./rules-of.ts";

// "months, renewable, rotates", with "-" for a length the text does not give.
const SAID: [string, string][] = [
  ["Ordförande väljs för ett kalenderår i sänder.", "stated 12 renewable"],
  ["En ordförande utses av gruppen för en period av två år i taget.", "stated 24 renewable"],
  ["Ordföranden ska utses för två år.", "shall 24"],
  ["Ordförande väljs på 2 år.", "stated 24"],
  ["Ordförande väljs på ett år i taget av gruppen.", "stated 12 renewable"],
  ["Ordförandens mandattid är tre år.", "stated 36"],
  ["Ordföranden utses med en mandatperiod om fyra år.", "stated 48"],
  ["Mandattiden för ordförande är två kalenderår.", "stated 24"],
  ["Ordförande utses för ett kalenderår.", "stated 12"],
  ["Ordföranden utses för 24 månader.", "stated 24"],
  ["Ordförande utses för arton månader.", "stated 18"],
  ["Uppdraget som ordförande roterar i tvåårsperioder.", "stated 24 rotates"],
  ["Ordförandeskapet roterar mellan regionerna vartannat år.", "stated 24 rotates"],
  ["Ordförandeskapet ska rotera mellan regionerna.", "shall - rotates"],
  ["Ordförandeskapet växlar årligen mellan regionerna.", "stated 12 rotates"],
  ["Sammankallande roterar mellan regionerna varje kalenderår.", "stated 12 rotates"],
  ["Ordföranden väljs för en treårig mandatperiod.", "stated 36"],
  ["Ordföranden väljs för en tvåårsperiod med möjlighet till omval.", "stated 24 renewable"],
  ["Ordförande utses för två år och kan omväljas.", "stated 24 renewable"],
  ["Ordförande utses för två år och kan inte omväljas.", "stated 24"],
  ["Ordförande utses för två år. Omval kan ske.", "stated 24 renewable"],
  ["Sammankallande utses av gruppen för ett år i taget.", "stated 12 renewable"],
  ["Vart tredje år väljer gruppen en ny ordförande.", "stated 36"],
  ["Gruppen väljer årligen en ordförande inom sig.", "stated 12"],
  ["Ordförande: Utses av nämnden för två år.", "stated 24"],
  ["Ordföranden bör sitta i två år.", "should 24"],
  ["Gruppen leds av en ordförande. Mandattiden är två år.", "stated 24"],
  ["Ordförandeuppdraget gäller i två år.", "stated 24"],
  ["Ordförandeskapet cirkulerar mellan regionerna i tvåårsperioder.", "stated 24 rotates"],
  ["Ordförande utses för en period av\n2 år.", "stated 24"],
];

const NOT_SAID = [
  "En ordförande utses av gruppen.",
  "Ordföranden utses tills vidare.",
  "Ledamöterna utses för två år.",
  "Vice ordförande utses för två år.",
  "Samverkansnämndens ordförande väljs för fyra år.",
  "Ordföranden sammanfattar varje år gruppens arbete.",
  "Ordföranden kallar till möte två gånger per år.",
  "Ordföranden lämnar årligen en rapport till nämnden.",
  "Tidigare utsågs ordföranden för två år.",
  "Uppdragsbeskrivningen gäller i två år.",
  "Ordföranden har suttit i två år.",
  "Ordföranden utses inte för två år.",
  "Om gruppen önskar kan ordföranden utses för två år.",
  "Det föreslås att ordföranden utses för två år.",
  "Mötet beslutade att ordföranden utses för två år.",
  "Utses ordföranden för två år?",
  "Ordföranden utses för",
  "Mötesvärdskapet roterar mellan regionerna.",
  "Ordförandeskapet roterar inte mellan regionerna.",
  "Ordföranden leder arbetet under året.",
  "Ordföranden ska ha minst fem års erfarenhet.",
  "Ordförandens uppgifter följs upp om två år.",
  "Gruppen ses över vartannat år av ordföranden.",
  "Aktivitetsplanen gäller i två år och tas fram av ordföranden.",
  "Ordföranden ansvarar för årsrapporten som lämnas varje år.",
  "Till exempel kan ordföranden utses för två år.",
  "Ordföranden och två ledamöter deltar i mötet.",
];

const KIND = ["chairTerm"] as const;

describe("a sentence that says how long the chair sits", () => {
  it.each(SAID)("%s", (words, expected) => {
    const rules = rulesOf(words, KIND).flatMap((rule) => (rule.kind === "chairTerm" ? [rule] : []));
    const inShort = rules.map(({ strength, parameters: p }) =>
      [
        strength,
        p.months ?? "-",
        ...(p.isRenewable ? ["renewable"] : []),
        ...(p.rotates ? ["rotates"] : []),
      ].join(" "),
    );
    expect(inShort).toEqual([expected]);
  });

  it("shares its demand with who appoints", () => {
    const words = "En ordförande utses av gruppen för två år i taget.";
    const rules = rulesOf(words, ["chairTerm", "chairAppointment"]);
    expect(rules.map(({ kind, number }) => `${kind} ${number}`)).toEqual([
      "chairAppointment 1",
      "chairTerm 1",
    ]);
  });
});

describe("a sentence that does not", () => {
  it.each(NOT_SAID)("%s", (words) => {
    expect(rulesOf(words, KIND)).toEqual([]);
  });
});
