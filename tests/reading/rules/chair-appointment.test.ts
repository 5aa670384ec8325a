// Who proposes and who appoints the chair, in the wordings of many mandates, and the sentences that do not say it.
import { describe, expect, it } from "vitest";
import { rulesOf } from "./rules-of.ts";

// "leader strength: proposer > appointer (routine)", with "-" for what the text does not say.
const SAID: [string, string][] = [
  [
    "NSG data och analys ansvarar för nomineringar och utser också gruppens ordförande.",
    "chair stated: - > NSG data och analys (-)",
  ],
  ["En ordförande utses av samverkansgruppen.", "chair stated: - > samverkansgruppen (-)"],
  ["Ordföranden ska utses av Kunskapsstyrningsgruppen.", "chair shall: - > Kunskapsstyrningsgruppen (-)"],
  ["Ordförande skall väljas av gruppens ledamöter.", "chair shall: - > gruppens ledamöter (-)"],
  ["Gruppens ordförande måste förordnas av regiondirektören.", "chair shall: - > regiondirektören (-)"],
  [
    "Ordföranden bör utses av styrgruppen för kunskapsstyrning.",
    "chair should: - > styrgruppen för kunskapsstyrning (-)",
  ],
  ["Gruppen väljer inom sig en ordförande.", "chair stated: - > Gruppen (-)"],
  ["Samverkansgruppen utser inom sig ordförande.", "chair stated: - > Samverkansgruppen (-)"],
  ["Gruppen ska inom sig utse en ordförande och en vice ordförande.", "chair shall: - > Gruppen (-)"],
  ["RSG väljer själv sin ordförande.", "chair stated: - > RSG (-)"],
  ["Vid årets första möte väljer gruppen en ordförande.", "chair stated: - > gruppen (-)"],
  ["Vid årets första möte ska gruppen välja ordförande.", "chair shall: - > gruppen (-)"],
  ["Sammankallande utses av programområdet.", "convener stated: - > programområdet (-)"],
  ["Arbetsgruppen utser en sammankallande.", "convener stated: - > Arbetsgruppen (-)"],
  [
    "Ordförande föreslås av samverkansgruppen och utses av Samverkansnämnden.",
    "chair stated: samverkansgruppen > Samverkansnämnden (-)",
  ],
  ["Ordförande utses av nämnden på förslag från gruppen.", "chair stated: gruppen > nämnden (-)"],
  [
    "Efter nominering från regionerna utses ordförande av ledningsgruppen.",
    "chair stated: regionerna > ledningsgruppen (-)",
  ],
  [
    "Gruppen nominerar en ordförande som fastställs av Samverkansnämnden.",
    "chair stated: Gruppen > Samverkansnämnden (-)",
  ],
  [
    "Gruppen föreslår ordförande, som utses av Regionsjukvårdsledningen.",
    "chair stated: Gruppen > Regionsjukvårdsledningen (-)",
  ],
  [
    "Ordförande: Utses av koncernledningen enligt särskild rutin.",
    "chair stated: - > koncernledningen (särskild rutin)",
  ],
  ["Ordförande: Koncernledningen utser.", "chair stated: - > Koncernledningen (-)"],
  [
    "Ordförande och vice ordförande utses av Regionsjukvårdsledningen.",
    "chair stated: - > Regionsjukvårdsledningen (-)",
  ],
  ["Ordförande och ledamöter utses av nämnden.", "chair stated: - > nämnden (-)"],
  ["Ledamöterna utses av regionerna och ordföranden utses av nämnden.", "chair stated: - > nämnden (-)"],
  ["Till ordförande utses en person av värdregionen.", "chair stated: - > värdregionen (-)"],
  ["Nämnden utser en av ledamöterna till ordförande.", "chair stated: - > Nämnden (-)"],
  ["Av nämnden utses en ordförande.", "chair stated: - > nämnden (-)"],
  [
    "Gruppen leds av en ordförande som utses av hälso- och sjukvårdsdirektörerna.",
    "chair stated: - > hälso- och sjukvårdsdirektörerna (-)",
  ],
  ["Gruppen leds av en ordförande. Denne utses av kunskapsrådet.", "chair stated: - > kunskapsrådet (-)"],
  ["Ordförandeskapet innehas av värdregionen.", "chair stated: - > - (-)"],
  ["Ordförande väljs inom gruppen.", "chair stated: - > - (-)"],
  [
    "En ordförande utses av den sjukvårds\u00ADregionala\nsamverkansgruppen för två år.",
    "chair stated: - > den sjukvårdsregionala samverkansgruppen (-)",
  ],
  [
    "Ordföranden utses för en period av två år av Samverkansnämnden.",
    "chair stated: - > Samverkansnämnden (-)",
  ],
  [
    "Ordförande utses enligt arbetsordning för samverkansgrupper.",
    "chair stated: - > - (arbetsordning för samverkansgrupper)",
  ],
  ["Som huvudregel utses ordföranden av gruppen.", "chair principle: - > gruppen (-)"],
];

const NOT_SAID = [
  "Ordföranden utses inte av gruppen.",
  "Ingen ordförande utses av gruppen.",
  "Vice ordförande utses av gruppen.",
  "Samverkansnämndens ordförande utses av regionfullmäktige.",
  "Ordföranden i Samverkansnämnden utses av fullmäktige.",
  "NSG:s ordförande utses av SKS.",
  "Arbetsgruppernas ordförande utses av regionerna.",
  "Ordförande för undergruppen utses av regionerna.",
  "Den nationella gruppens ordförande utses av SKR.",
  "Ledamöterna utses av respektive region.",
  "Ledamöterna föreslås av ordföranden och utses av nämnden.",
  "Ordföranden leder arbetet och ledamöterna utses av regionerna.",
  "Ordföranden utser sekreterare.",
  "Ordföranden ansvarar för att en kontaktperson utses av förvaltningen.",
  "Tidigare utsågs ordföranden av nämnden.",
  "Ordföranden har tidigare utsetts av nämnden.",
  "Om ordföranden avgår utses en ny ordförande av nämnden.",
  "Mötet beslutade att ordförande utses av gruppen.",
  "Det föreslås att ordföranden utses av nämnden.",
  "Utses ordföranden av gruppen?",
  "Ordföranden utses av",
  "Gruppen utser Anna Exempel till ordförande.",
  "Till mötet valdes en ordförande av gruppen.",
  "Ordförande hälsade alla välkomna.",
  "Ordförande: Anna Exempel, Region Norrland.",
  "Gruppen diskuterade om ordförande ska utses av nämnden.",
  "I reglementet står ”ordförande utses av gruppen” som exempel.",
  "Protokollet justeras av ordföranden och en ledamot som utses av gruppen.",
  "Gruppen har en ordförande och tio ledamöter.",
  "Gruppen ska nominera ledamöter till nationella arbetsgrupper.",
  "Ordföranden kan väljas om.",
  "Ordföranden kan utse en ersättare.",
];

const KIND = ["chairAppointment"] as const;

describe("a sentence that says who appoints the chair", () => {
  it.each(SAID)("%s", (words, expected) => {
    const rules = rulesOf(words, KIND).flatMap((rule) => (rule.kind === "chairAppointment" ? [rule] : []));
    const inShort = rules.map(({ strength, parameters: p }) => {
      const steps = `${p.proposedBy ?? "-"} > ${p.appointedBy ?? "-"}`;
      return `${p.leader} ${strength}: ${steps} (${p.routine ?? "-"})`;
    });
    expect(inShort).toEqual([expected]);
  });

  it("quotes its own part of a sentence about members too", () => {
    const [rule] = rulesOf("Ledamöterna utses av regionerna och ordföranden utses av nämnden.", KIND);
    expect(rule?.quote).toBe("ordföranden utses av nämnden.");
  });
});

describe("a sentence that does not", () => {
  it.each(NOT_SAID)("%s", (words) => {
    expect(rulesOf(words, KIND)).toEqual([]);
  });

  it("names tasks only: an item of the assignment", () => {
    expect(rulesOf("Gruppen ska:\n\n- utse ordförande inom sig", KIND, "Uppdrag")).toEqual([]);
    expect(rulesOf("- Ordförande utses av gruppen", KIND, "Uppdrag")).toEqual([]);
  });
});
