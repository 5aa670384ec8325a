// How often the group meets, in the wordings of many mandates, and sentences that do not say it.
import { describe, expect, it } from "vitest";
import type { RuleReading } from "#domain/mandate-reading.ts";
import { rulesOf } from "./rules-of.ts";

const SAID: [string, string][] = [
  ["Möten hålls digitalt, minst åtta gånger per år, dock högst tolv.", "stated 8–12 year"],
  ["Gruppen är skyldig att mötas minst en gång per kvartal.", "shall 4–- year"],
  ["Antal möten: 6–8 per år", "stated 6–8 year"],
  [
    "Gruppen sammanträder då ordföranden finner det påkallat, dock lägst tre gånger årligen.",
    "stated 3–- year",
  ],
  ["Samverkansgruppen ska sammanträda minst två gånger per år.", "shall 2–- year"],
  ["Mötesfrekvens: 4 – 8 ggr/år", "stated 4–8 year"],
  ["Gruppen sammanträder fyra gånger per år.", "stated 4–- year"],
  ["Gruppen träffas cirka fyra gånger om året.", "stated ~4–- year"],
  ["Gruppen möts ca 6 ggr/år.", "stated ~6–- year"],
  ["Gruppen ska ha minst fyra ordinarie möten per år.", "shall 4–- year"],
  ["Gruppen möts varannan månad.", "stated 6–- year"],
  ["Gruppen möts högst sex gånger per år.", "stated -–6 year"],
  ["Minst fyra möten per år ska hållas.", "shall 4–- year"],
  ["Möten hålls fyra till sex gånger per år.", "stated 4–6 year"],
  ["Gruppen skall sammanträda lägst 3 gånger per kalenderår.", "shall 3–- year"],
  ["Årligen hålls minst fyra sammanträden.", "stated 4–- year"],
  ["Varje termin genomförs två möten.", "stated 2–- term"],
  ["Gruppen måste träffas minst en gång per kvartal.", "shall 4–- year"],
  ["Gruppen sammanträder inte färre än fyra gånger per år.", "stated 4–- year"],
  ["Gruppen bör mötas minst två gånger per termin.", "should 2–- term"],
  ["Gruppen kan ha upp till åtta möten per år.", "may -–8 year"],
  ["Sammanträden äger rum minst fyra gånger årligen.", "stated 4–- year"],
  ["Ordföranden kallar till möte minst fyra gånger per år.", "stated 4–- year"],
  ["Processtödet sammankallar gruppen minst fyra gånger per år.", "stated 4–- year"],
  ["Gruppen sammanträder minst 4 (fyra) gånger per år.", "stated 4–- year"],
  ["Gruppen möts mellan fyra och sex gånger per år.", "stated 4–6 year"],
  ["Gruppen möts vid behov, dock minst två gånger per år.", "stated 2–- year"],
  ["Gruppen leds av en ordförande och ska sammanträda minst två gånger per år.", "shall 2–- year"],
  ["Möten: minst fyra gånger per år", "stated 4–- year"],
  ["Antal möten per år: 4", "stated 4–- year"],
  ["Rådet har fyra ordinarie möten om året, varav ett fysiskt.", "stated 4–- year"],
  ["Under året ska minst sex möten genomföras.", "shall 6–- year"],
  ["Gruppen har möte en gång i månaden.", "stated 12–- year"],
  ["Samverkansgruppen sammanträder\nminst två gånger\nper år.", "stated 2–- year"],
  ["Mötesfrekvensen är fyra gånger per år.", "stated 4–- year"],
  ["Gruppen träffas i genomsnitt fyra gånger per år.", "stated ~4–- year"],
  ["Gruppen sammanträder normalt fyra gånger per år.", "principle 4–- year"],
  ["Minst två gånger per termin ska gruppen sammanträda.", "shall 2–- term"],
  ["Gruppens möten hålls kvartalsvis.", "stated 4–- year"],
  ["Gruppen sammanträder minst fyra och högst åtta gånger per år.", "stated 4–8 year"],
  ["Ledamöterna träffas fyra gånger per år.", "stated 4–- year"],
  ["Gruppen samlas två gånger varje halvår.", "stated 4–- year"],
  ["Gruppen har 4-6 möten/år.", "stated 4–6 year"],
  ["Gruppen möts terminsvis.", "stated 1–- term"],
  ["Gruppen sammanträder var tredje månad.", "stated 4–- year"],
  ["Det ska hållas minst fyra möten per år.", "shall 4–- year"],
  ["Gruppen ska:\n- sammanträda minst fyra gånger per år", "shall 4–- year"],
  ["Gruppen förväntas sammanträda minst fyra gånger per år.", "should 4–- year"],
  ["Gruppen sammanträder som regel fyra gånger per år.", "principle 4–- year"],
  ["Sammanträden: 2 ggr per termin", "stated 2–- term"],
  ["Minst fyra gånger om året träffas samverkansgruppen fysiskt eller digitalt.", "stated 4–- year"],
  ["Gruppen träffas 4 gånger per år, vid behov oftare.", "stated 4–- year"],
  ["Gruppen håller ett möte i månaden.", "stated 12–- year"],
  ["Gruppen har maximalt tio möten per kalenderår.", "stated -–10 year"],
  ["Gruppen träffas ett par gånger per år.", "stated ~2–- year"],
  [
    "Gruppen rapporterar till nämnden två gånger per år och möts minst fyra gånger per år.",
    "stated 4–- year",
  ],
  ["Antalet möten per år ska vara minst fyra.", "shall 4–- year"],
  ["Gruppen skall sammanträda så ofta som uppdraget kräver, dock minst tre gånger per år.", "shall 3–- year"],
  ["RSG sammanträder 4 ggr per år (två per termin).", "stated 4–- year"],
];

const NOT_SAID = [
  "Gruppen sprider kunskap, till exempel genom att ordna ett gemensamt möte varje termin.",
  "Regionens kunskapsstyrningsråd träffas sex gånger per år.",
  "Politiska samrådet sammanträder två gånger per år.",
  "Gruppen sammanträder vid behov.",
  "Gruppen träffas regelbundet.",
  "Samverkansnämnden sammanträder fyra gånger per år.",
  "NSG möts fyra gånger per år.",
  "Nationella samverkansgruppen sammanträder sex gånger per år.",
  "Gruppen deltar i nämndens möten två gånger per år.",
  "Ordföranden deltar i ledningsgruppens möten minst två gånger per år.",
  "Gruppen sammanträdde fyra gånger per år.",
  "Under 2025 hade gruppen fyra möten per år.",
  "Gruppen behöver inte sammanträda två gånger per år.",
  "Gruppen sammanträder inte fyra gånger per år.",
  "Om nämnden begär det ska gruppen sammanträda två gånger per år.",
  "Ska gruppen sammanträda två gånger per år?",
  "”Gruppen ska sammanträda två gånger per år.”",
  "Gruppen ska sammanträda minst",
  "Exempelvis sammanträder gruppen fyra gånger per år.",
  "Gruppen rapporterar till nämnden två gånger per år.",
  "Gruppen ska två gånger per år redovisa sitt arbete vid nämndens möten.",
  "Arbetsgruppen sammanträder en gång i månaden.",
  "Presidiet träffas varje månad.",
  "Ordförandena träffas två gånger per år.",
  "Gruppen har möten med nämnden två gånger per år.",
  "Gruppen beslutade att sammanträda fyra gånger per år.",
  "Målet är att gruppen ska mötas fyra gånger per år.",
  "Gruppens webbplats uppdateras fyra gånger per år.",
  "Minnesanteckningar från mötena publiceras fyra gånger per år.",
  "Tidigare sammanträdde gruppen fyra gånger per år.",
  "Vid gruppens möten förs minnesanteckningar.",
  "Gruppen möts på tre orter.",
  "Gruppen består av fyra ledamöter per region.",
  "Två av fyra möten per år är fysiska.",
  "Nämndens möten hålls fyra gånger per år.",
  "Gruppen möts en gång i månaden utom i juli.",
  "Gruppen har sex digitala och två fysiska möten per år.",
  "Regionerna träffas två gånger per år.",
  "Enligt en tidigare uppdragsbeskrivning sammanträder gruppen fyra gånger per år.",
  "Samordnaren kallas till gruppens möten två gånger per år.",
  "Gruppen lämnar två rapporter per år.",
  "Minst fyra ledamöter ska närvara vid varje möte.",
  "Kallelse till möte skickas två veckor före mötet.",
  "Ordföranden roterar varje år.",
  "En gång per år hålls ett möte med Samverkansnämnden.",
  "Gruppen ska en gång per år träffa nämnden.",
  "Lokala samverkansgruppen sammanträder fyra gånger per år.",
  "Programområdets processtöd träffar samordnaren fyra gånger per år.",
  "Gruppen kan begära att nämnden sammanträder två gånger per år.",
  "Det är önskvärt att gruppen möts fyra gånger per år.",
  "Minst ett möte per termin ska vara fysiskt.",
  "Ledamot som uteblir från två möten per år ersätts.",
  "Ordförandens arbete omfattar cirka fyra möten per år.",
  "Ledamöterna förväntas delta i minst tre av fyra möten per år.",
  "Gruppens möten planeras årligen.",
  "Gruppen anordnar två nätverksträffar per år för vårdpersonal.",
];

// "strength minimum–maximum per", with "-" for a bound the text does not give and "~" where it is only about.
function inShort(rule: RuleReading): string {
  if (rule.kind !== "meetingFrequency") return rule.kind;
  const { minimum, maximum, per, isApproximate } = rule.parameters;
  const bounds = `${minimum ?? "-"}–${maximum ?? "-"}`;
  return `${rule.strength} ${isApproximate ? "~" : ""}${bounds} ${per === "term" ? "term" : "year"}`;
}

describe("how often the group meets", () => {
  it.each(SAID)("%s", (words, expected) => {
    expect(rulesOf(words, ["meetingFrequency"]).map(inShort)).toEqual([expected]);
  });

  it("is said under its own heading without a verb", () => {
    expect(rulesOf("Minst fyra gånger per år.", ["meetingFrequency"], "Mötesfrekvens").map(inShort)).toEqual([
      "stated 4–- year",
    ]);
  });

  it("is quoted with its own clause and no more", () => {
    const [rule] = rulesOf("Gruppen leds av en ordförande och ska sammanträda minst två gånger per år.", [
      "meetingFrequency",
    ]);
    expect(rule?.quote).toBe("ska sammanträda minst två gånger per år.");
  });

  it("is an arbetsgrupp’s own when the mandate is for one", () => {
    const words = "Arbetsgruppen sammanträder minst två gånger per termin.";
    const title = "Uppdragsbeskrivning för regional arbetsgrupp hud";
    expect(rulesOf(words, ["meetingFrequency"], "Möten", title).map(inShort)).toEqual(["stated 2–- term"]);
  });
});

describe("what says nothing of how often the group meets", () => {
  it.each(NOT_SAID)("%s", (words) => expect(rulesOf(words, ["meetingFrequency"])).toEqual([]));
});
