// With whom the group cooperates, what it shall consider and who alone gives it assignments: wordings that say it, and not.
import { describe, expect, it } from "vitest";
import type { RuleReading } from "#domain/mandate-reading.ts";
import { rulesOf } from "./rules-of.ts";

const SAID: [string, string][] = [
  ["Gruppen tar självständigt kontakt med andra grupper.", "cooperation stated: andra grupper"],
  [
    "Samverkansgruppen samarbetar med programområdena när behov finns.",
    "cooperation stated: programområdena",
  ],
  ["Samverkansgruppen ska samverka med kommunerna.", "cooperation shall: kommunerna"],
  ["Gruppen kan vid behov ta kontakt med experter.", "cooperation may: experter"],
  [
    "RSG samverkar med andra samverkansgrupper och berörda nätverk.",
    "cooperation stated: andra samverkansgrupper och berörda nätverk",
  ],
  ["Gruppen bör ha en nära dialog med patientföreningar.", "cooperation should: patientföreningar"],
  ["Vid behov samarbetar gruppen med privata vårdgivare.", "cooperation stated: privata vårdgivare"],
  ["Gruppen får etablera egna kontakter med myndigheter.", "cooperation may: myndigheter"],
  ["Gruppen kan bjuda in och samverka med privata vårdgivare.", "cooperation may: privata vårdgivare"],
  ["Ordföranden har mandat att bjuda in och samverka med akademin.", "cooperation may: akademin"],
  [
    "Gruppen för en löpande dialog med nationella programområden.",
    "cooperation stated: nationella programområden",
  ],
  ["Samverkan med kommunerna ska ske vid behov.", "cooperation shall: kommunerna"],
  ["Samarbete med andra grupper sker löpande.", "cooperation stated: andra grupper"],
  ["Gruppen kan kontakta nationella arbetsgrupper.", "cooperation may: nationella arbetsgrupper"],
  ["Gruppen kan vända sig direkt till förvaltningarna.", "cooperation may: förvaltningarna"],
  [
    "Samarbete med patientföreningar ska övervägas.",
    "consideration consider: Samarbete med patientföreningar",
  ],
  ["Samverkan med kommunerna skall alltid övervägas.", "consideration consider: Samverkan med kommunerna"],
  [
    "Gruppen ska överväga medverkan av patientföreträdare.",
    "consideration consider: medverkan av patientföreträdare",
  ],
  ["Adjungering av forskare bör övervägas.", "consideration consider: Adjungering av forskare"],
  ["Vid behov ska samarbete med akademin övervägas.", "consideration consider: samarbete med akademin"],
  ["Formella uppdrag kan endast ges av ledningsgruppen.", "formalAssignments prohibition: ledningsgruppen"],
  ["Formella uppdrag ges enbart av Samverkansnämnden.", "formalAssignments prohibition: Samverkansnämnden"],
  ["Endast Samverkansnämnden kan ge gruppen uppdrag.", "formalAssignments prohibition: Samverkansnämnden"],
  ["Enbart kunskapsrådet får lämna formella uppdrag.", "formalAssignments prohibition: kunskapsrådet"],
  ["Uppdrag till gruppen ges endast av ledningsgruppen.", "formalAssignments prohibition: ledningsgruppen"],
  ["Formella uppdrag ges av ledningsgruppen.", "formalAssignments stated: ledningsgruppen"],
  ["Nya uppdrag får bara beslutas av nämnden.", "formalAssignments prohibition: nämnden"],
];

const NOT_SAID = [
  "Regionerna samarbetar med kommunerna.",
  "Nämnden samverkar med SKR.",
  "NSG samarbetar med programområdena.",
  "Sjukvårdsregionen samverkar med huvudmän och myndigheter.",
  "Gruppen samarbetar inte med läkemedelsföretag.",
  "Gruppen samverkar inom sitt ansvarsområde.",
  "Deltagarna samarbetar aktivt.",
  "Samverkan ska bidra till bästa möjliga vård.",
  "Tidigare samarbetade gruppen med nämnden.",
  "Mötet beslutade att gruppen samarbetar med nämnden.",
  "Samarbetar gruppen med kommunerna?",
  "Gruppen samarbetar med",
  "Sekreteraren tar kontakt med ledamöterna.",
  "Gruppen har god kontakt.",
  "Regionernas samarbete med kommunerna sker löpande.",
  "Gruppen diskuterade om samarbete med akademin ska övervägas.",
  "Samarbete med akademin övervägdes.",
  "Regionerna ska överväga gemensam upphandling.",
  "Frågan övervägs av nämnden.",
  "Samarbetet ska inte övervägas.",
  "Uppdrag ges av många.",
  "Gruppens uppdrag är att stödja regionerna.",
  "Formella uppdrag gavs av ledningsgruppen.",
  "Formella uppdrag ges inte av ledningsgruppen.",
  "Gruppen tar till sig ny kunskap med stöd av regionerna.",
  "Det föreslås att formella uppdrag endast ges av nämnden.",
];

const KINDS = ["cooperation", "consideration", "formalAssignments"] as const;

function inShort(rule: RuleReading): string {
  const says = `${rule.kind} ${rule.strength}: `;
  if (rule.kind === "cooperation") return says + rule.parameters.with;
  if (rule.kind === "consideration") return says + rule.parameters.what;
  return rule.kind === "formalAssignments" ? says + rule.parameters.givenBy : says;
}

describe("a sentence that says it", () => {
  it.each(SAID)("%s", (words, expected) => {
    expect(rulesOf(words, KINDS).map(inShort)).toEqual([expected]);
  });
});

describe("a sentence that does not", () => {
  it.each(NOT_SAID)("%s", (words) => {
    expect(rulesOf(words, KINDS)).toEqual([]);
  });

  it("is a task: cooperation in the assignment's own list", () => {
    expect(
      rulesOf("Gruppen ska:\n\n- samverka med kommunerna\n- samarbeta med akademin", KINDS, "Uppdrag"),
    ).toEqual([]);
  });
});
