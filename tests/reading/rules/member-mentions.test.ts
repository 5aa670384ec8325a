// Minutes, rules of procedure and policy that count, name or choose people: nobody belongs to the group by them.
import { expect, it } from "vitest";
import type { RuleKind } from "#domain/mandate-reading.ts";
import { readMandate } from "#reading/read-mandate.ts";

const KINDS: readonly RuleKind[] = [
  "perRegion",
  "relevantComposition",
  "nationalMember",
  "municipality",
  "representatives",
  "employer",
  "memberAppointment",
  "coOpted",
  "anchoring",
  "represents",
];

const MENTIONS = [
  "Varje region ska årligen redovisa hur ledamöterna har deltagit.",
  "Regionerna ansvarar för att deras ledamöter har tid för uppdraget.",
  "Ledamöterna ska delta i minst två möten per år.",
  "Varje ledamot ska ha en ersättare per region att kontakta.",
  "Närvarande: en representant per region.",
  "Kommunernas representanter framförde synpunkter.",
  "Gruppen ska ha en dialog med en representant per region.",
  "Ordföranden ansvarar för att representanter från regionerna kallas.",
  "Minnesanteckningar skickas till en representant per region.",
  "Protokoll justeras av en ledamot från varje region.",
  "Inbjudan skickas till två deltagare per region.",
  "Varje region får ersättning för en ledamot.",
  "Kostnaden för en ledamot per region bärs av sjukvårdsregionen.",
  "Kursen har två deltagare per region.",
  "Arbetet ska spegla kommunernas behov.",
  "En nationell ledamot har lämnat sitt uppdrag.",
  "Gruppen utser en representant till NSG.",
  "Gruppen utser en representant per region till konferensen.",
  "I rapporten ingår en redovisning per region.",
  "Kommunerna har representanter i länets nämnd.",
  "Deltagarna utses till årets lag av publiken.",
  "Ordföranden är anställd på heltid.",
  "Gruppen ska ha en bred förankring i regionerna.",
  "Ledamöterna ska ha relevant information om uppdraget.",
  "Ledamöterna representerar hela verksamheten.",
  "Remissinstanserna består av representanter från regionerna.",
  "Personal anställd inom region får delta.",
  "Ledamöterna utses inför mötet.",
  "Det är oklart om varje region ska ha en ledamot.",
  "Regionstyrelsen består av ledamöter som utses av fullmäktige.",
  "Nationella programområdet ska ha en ledamot från varje sjukvårdsregion.",
  "När gruppen har en ledamot per region hålls möte.",
  "Regionerna representeras av tjänstepersoner i dialogen.",
  "Kostnaderna fördelas lika mellan deltagare från varje region.",
];

it.each(MENTIONS)("is no demand on who belongs to the group: %s", (body) => {
  const head = "Uppdragsbeskrivning för regional samverkansgrupp Exempel\n\nSammansättning\n\n";
  const kinds = readMandate(head + body).rules.map(({ kind }) => kind);
  expect(kinds.filter((kind) => KINDS.includes(kind))).toEqual([]);
});
