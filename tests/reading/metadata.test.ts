// The head of a mandate in the wordings of many: who gives it, who takes it, to whom it goes, what it leans on.
import { describe, expect, it } from "vitest";
import { readMandate } from "#reading/read-mandate.ts";

const TITLE = "Uppdragsbeskrivning för samverkansgrupp hud";
const metadata = (body: string, title = TITLE) => readMandate(`${title}\n\n${body}\n`).metadata;

describe("the commissioner", () => {
  it.each([
    ["Uppdragsgivare: Samverkansnämnden", "body", "Samverkansnämnden", null, null],
    ["Uppdragsgivare: Anna Exempel", "person", "Anna Exempel", null, null],
    ["Uppdragsgivare: Anna Exempel, regiondirektör", "person", "Anna Exempel", "regiondirektör", null],
    ["Uppdragsgivare: Region Dalarna", "body", "Region Dalarna", null, null],
    ["Uppdragsgivare: Regiondirektören", "person", "Regiondirektören", "Regiondirektören", null],
    [
      "Uppdragsgivare\n\nUppdragsgivare är RPO hjärta med stöd av kunskapsstyrningsrådet.",
      "group",
      "RPO hjärta",
      null,
      "kunskapsstyrningsrådet",
    ],
    ["Uppdrag\n\nGruppen arbetar på uppdrag av programområde hud.", "group", "programområde hud", null, null],
    ["Uppdrag\n\nGruppen arbetar på uppdrag av Samverkansnämnden.", "body", "Samverkansnämnden", null, null],
  ])("%s", (body, kind, name, role, supportedBy) => {
    expect(metadata(body).commissionerDetail).toEqual({ kind, name, role, supportedBy });
  });

  it("is nobody when the text names none", () => {
    expect(metadata("Syfte\n\nGruppen samverkar.").commissionerDetail).toBeNull();
  });
});

describe("which groups it is for", () => {
  it.each([
    [TITLE, "group"],
    ["Uppdragsbeskrivning för sjukvårdsregionala samverkansgrupper (RSG)", "general"],
    ["Uppdragsbeskrivning för regionala programområden", "general"],
    ["Uppdragsbeskrivning för samordningsråd psykiatri", "group"],
    ["Uppdragsbeskrivning för arbetsgrupp <X>", "template"],
  ])("%s", (title, kind) => expect(metadata("Syfte\n\nAtt samverka.", title).kind).toBe(kind));
});

describe("recipients and assignee", () => {
  it.each([
    ["under their heading", "Sändlista\n\n- Kansliet\n- Ordföranden"],
    ["after words that introduce them", "Övrigt\n\nUppdraget skickas till:\n- Kansliet\n- Ordföranden"],
    ["after a label", "Sändlista: Kansliet, Ordföranden"],
  ])("are read %s", (_name, body) => {
    expect(metadata(body).recipients).toEqual(["Kansliet", "Ordföranden"]);
  });

  it("are none when the text names none", () => {
    expect(metadata("Uppdrag\n\n- stödja regionerna").recipients).toEqual([]);
    expect(metadata("Uppdrag\n\n- stödja regionerna").assignee).toBeNull();
  });

  it("names who takes the assignment on", () => {
    expect(metadata("Uppdragstagare: Ordföranden i gruppen").assignee).toBe("Ordföranden i gruppen");
  });
});

describe("record numbers and other documents", () => {
  it.each([
    ["RS 2024 – 00370", "RS 2024-00370"],
    ["RS 2024-00370", "RS 2024-00370"],
    ["HSN 2023/1234", "HSN 2023/1234"],
    ["RS\u00A02024 - 00370", "RS 2024-00370"],
  ])("%s", (raw, normalised) => {
    expect(metadata(`Diarienummer: ${raw}`).normalisedRecordNumbers).toEqual([{ raw, normalised }]);
  });

  it("tells the document’s own number from those it leans on", () => {
    const body =
      "Diarienummer: RS 2024-00001\n\nArbetssätt\n\nArbetet beskrivs i ”Rutin för möten” (RS 2023-00002).";
    expect(metadata(body).references).toEqual([{ text: "Rutin för möten", recordNumber: "RS 2023-00002" }]);
  });
});
