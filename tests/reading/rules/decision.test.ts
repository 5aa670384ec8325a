// How decisions are taken, questions raised and others consulted: wordings that say it, and not.
import { describe, expect, it } from "vitest";
import type { RuleReading } from "#domain/mandate-reading.ts";
import { rulesOf } from "./rules-of.ts";

const SAID: [string, string][] = [
  [
    "Kan gruppen inte enas lyfts frågan till Samverkansnämnden.",
    "raisedMatter stated: - > Samverkansnämnden",
  ],
  [
    "Frågor där rådet inte når samsyn hänskjuts till koncernledningen.",
    "raisedMatter stated: - > koncernledningen",
  ],
  ["Gruppen kan besluta om gemensamma rutiner.", "decision may: Gruppen | gemensamma rutiner"],
  ["Ordföranden kan fatta beslut om regionala rutiner.", "decision may: Ordföranden | regionala rutiner"],
  ["Samverkansgruppen beslutar i frågor som rör utbildning.", "decision stated: Samverkansgruppen | frågor"],
  ["Gruppen har mandat att besluta om riktlinjer.", "decision may: Gruppen | riktlinjer"],
  ["Gruppen fattar beslut om prioriteringar.", "decision stated: Gruppen | prioriteringar"],
  ["Beslut fattas i konsensus.", "decision stated: - | -"],
  ["Beslut ska fattas i enighet.", "decision shall: - | -"],
  ["Beslut fattas av ordföranden.", "decision stated: ordföranden | -"],
  ["Beslut tas gemensamt i gruppen.", "decision stated: - | -"],
  ["Beslut fattas med enkel majoritet.", "decision stated: - | -"],
  ["Ordföranden har utslagsröst.", "decision stated: Ordföranden | -"],
  [
    "Gruppen är beslutför när minst hälften av ledamöterna är närvarande.",
    "decision stated: minst hälften av ledamöterna | -",
  ],
  ["Ordföranden kan lyfta frågan till kontaktpersonen.", "raisedMatter may: Ordföranden > kontaktpersonen"],
  [
    "Frågor som inte kan lösas i gruppen ska lyftas till Samverkansnämnden.",
    "raisedMatter shall: - > Samverkansnämnden",
  ],
  ["Vid oenighet eskaleras frågan till ledningsgruppen.", "raisedMatter stated: - > ledningsgruppen"],
  ["Frågan hänskjuts till kunskapsrådet.", "raisedMatter stated: - > kunskapsrådet"],
  [
    "Gruppen lyfter behov av beslut till Regionsjukvårdsledningen.",
    "raisedMatter stated: Gruppen > Regionsjukvårdsledningen",
  ],
  ["Ärenden som kräver beslut hänskjuts till nämnden.", "raisedMatter stated: - > nämnden"],
  ["Gruppen bör eskalera risker till styrgruppen.", "raisedMatter should: Gruppen > styrgruppen"],
  [
    "Ställningstaganden ska stämmas av med berörda förvaltningar.",
    "consultation shall: Ställningstaganden > berörda förvaltningar",
  ],
  ["Förslag förankras i respektive förvaltning.", "consultation stated: Förslag > respektive förvaltning"],
  ["Förslagen ska förankras hos regionerna.", "consultation shall: Förslagen > regionerna"],
  ["Gruppen samråder med kommunerna.", "consultation stated: - > kommunerna"],
  ["Samråd ska ske med kommunerna.", "consultation shall: Samråd > kommunerna"],
  [
    "Facklig samverkan sker inom respektive förvaltning.",
    "consultation stated: Facklig samverkan > respektive förvaltning",
  ],
  ["Gruppen ska inhämta synpunkter från regionerna.", "consultation shall: synpunkter > regionerna"],
  [
    "Information till regionerna förmedlas via samordnaren.",
    "consultation stated: Information till regionerna > samordnaren",
  ],
];

const NOT_SAID = [
  "Frågor som gruppen har löst lyfts inte till Samverkansnämnden.",
  "Samverkansnämnden beslutar om budgeten.",
  "Beslut fattas av Samverkansnämnden.",
  "Regionerna beslutar i frågor om vården.",
  "Gruppen kan inte besluta om budget.",
  "Gruppen kan besluta om undergrupper.",
  "Gruppen kan besluta om adjungerade deltagare.",
  "Mötet beslutade om gemensamma rutiner.",
  "Gruppen beslutade om gemensamma rutiner.",
  "Beslut fattades i konsensus.",
  "Tidigare fattades beslut i konsensus.",
  "Fattas beslut i konsensus?",
  "Gruppen beslutar om",
  "När vårdförlopp är beslutade följs de upp.",
  "Beslutet publiceras på webbplatsen.",
  "Nämnden lyfter frågor till regeringen.",
  "Gruppen lyfter fram goda exempel.",
  "Frågan lyftes till nämnden.",
  "Frågor lyfts till gruppen.",
  "Frågan ska inte lyftas till nämnden.",
  "Mötet beslutade att frågan lyfts till nämnden.",
  "Ska frågan lyftas till nämnden?",
  "Regionerna samråder med kommunerna.",
  "Förslagen förankrades i regionerna.",
  "Förslagen behöver inte förankras i regionerna.",
  "Sammansättningen ska förankras i nämnden.",
  "Arbetet sker i samråd.",
  "Vården förmedlas via regionerna.",
  "Gruppen arbetar för ett gott samråd.",
  "Det föreslås att frågan lyfts till nämnden.",
  "Frågan lyfts till nästa möte.",
  "Frågan stäms av med regionerna till nästa gång.",
];

const KINDS = ["decision", "raisedMatter", "consultation"] as const;

function inShort(rule: RuleReading): string {
  const says = `${rule.kind} ${rule.strength}: `;
  if (rule.kind === "decision") return `${says}${rule.parameters.by ?? "-"} | ${rule.parameters.what ?? "-"}`;
  if (rule.kind === "raisedMatter")
    return `${says}${rule.parameters.by ?? "-"} > ${rule.parameters.to.join(", ")}`;
  return rule.kind === "consultation"
    ? `${says}${rule.parameters.what ?? "-"} > ${rule.parameters.with}`
    : says;
}

describe("a sentence about decisions", () => {
  it.each(SAID)("%s", (words, expected) => {
    expect(rulesOf(words, KINDS).map(inShort)).toEqual([expected]);
  });

  it("names the record that gives the mandate", () => {
    const [rule] = rulesOf("Gruppen kan besluta om rutiner enligt uppdrag (RS 2021-00412).", KINDS);
    expect(rule?.parameters).toMatchObject({ what: "rutiner", reference: "RS 2021-00412" });
  });
});

describe("a sentence that says nothing of them", () => {
  it.each(NOT_SAID)("%s", (words) => {
    expect(rulesOf(words, KINDS)).toEqual([]);
  });

  it("is a task: deciding together in the assignment's own list", () => {
    expect(
      rulesOf("Gruppen ska:\n\n- gemensamt besluta i frågor om läkemedel", KINDS, "Specifikt uppdrag"),
    ).toEqual([]);
  });
});
