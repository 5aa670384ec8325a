// What single pieces of a Word document become as text.
import { describe, expect, it } from "vitest";
import { readMandateFile } from "#documents/mandate-file.ts";
import { bold, p, readSmall, smallWordFile, table, textOfSmall, withRelations } from "./small-word-file.ts";

const by = 'w:id="1" w:author="Kim Exempel" w:date="2026-03-02T09:14:00Z"';
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

describe("changes not yet accepted", () => {
  it("leave out what was deleted and moved away, and keep what was inserted and moved here", async () => {
    const file = await readSmall(
      `<w:p>${run("Gruppen ")}<w:moveFrom ${by}>${run("bör")}</w:moveFrom><w:del ${by}><w:r><w:delText>kan</w:delText></w:r></w:del><w:ins ${by}>${run("ska")}</w:ins><w:moveTo ${by}>${run(" alltid")}</w:moveTo>${run(" träffas.")}</w:p>`,
    );
    expect(file.text).toBe("Gruppen ska alltid träffas.");
    expect(file.remarks).toEqual([{ code: "trackedChanges", count: 3 }]);
  });

  it("leave out a deleted row", async () => {
    const deleted = `<w:tr><w:trPr><w:del ${by}/></w:trPr><w:tc>${p("Plan")}</w:tc><w:tc>${p("struken")}</w:tc></w:tr>`;
    const file = await readSmall(table([p("Rapport"), p("kvar")]).replace("</w:tbl>", `${deleted}</w:tbl>`));
    expect(file.text).toBe("Rapport: kvar");
    expect(file.remarks).toEqual([{ code: "trackedChanges", count: 1 }]);
  });

  it("join two paragraphs whose break was deleted", async () => {
    const first = `<w:p><w:pPr><w:rPr><w:del ${by}/></w:rPr></w:pPr>${run("Gruppen ska träffas ")}</w:p>`;
    expect(await textOfSmall(first + p("två gånger per år."))).toBe("Gruppen ska träffas två gånger per år.");
  });
});

describe("a table", () => {
  it("of two columns is labels and values; an empty value stays open, and an empty row is nothing", async () => {
    const rows = table(
      [p("Datum:"), p("2026-02-11")],
      [p("Beslutsdatum"), p("")],
      [p(""), p("")],
      [p(""), p("utan etikett")],
    );
    expect(await textOfSmall(rows)).toBe("Datum: 2026-02-11\nBeslutsdatum:\nutan etikett");
  });

  it("with a long value sets its label apart as a heading", async () => {
    expect(await textOfSmall(table([p("Möten"), p("Gruppen träffas.") + p("Den för anteckningar.")]))).toBe(
      "Möten\n\nGruppen träffas.\nDen för anteckningar.",
    );
  });

  it("with a sentence for a value keeps the sentence whole, under its label", async () => {
    const rows = table(
      [p("Möten:"), p("Gruppen träffas fyra gånger per år.")],
      [p("Ort"), p("Uppsala m.fl.")],
    );
    expect(await textOfSmall(rows)).toBe(
      "Möten\n\nGruppen träffas fyra gånger per år.\n\nOrt: Uppsala m.fl.",
    );
  });

  it("with two columns of sentences keeps each a line of its own", async () => {
    expect(await textOfSmall(table([p("Gruppen träffas."), p("Den för anteckningar.")]))).toBe(
      "Gruppen träffas.\nDen för anteckningar.",
    );
  });

  it("with labels over one row of values gives each value its label", async () => {
    const rows = table(
      [p("Datum"), p("Diarienummer"), p("Version")],
      [p("2026-02-11"), p("RS 2026-00123"), p("1.0")],
    );
    expect(await textOfSmall(rows)).toBe("Datum: 2026-02-11\nDiarienummer: RS 2026-00123\nVersion: 1.0");
  });

  it("with bold headings gives each cell its own, row by row", async () => {
    const rows = table(
      [bold("Vad"), bold("Till vem"), bold("När")],
      [p("Plan"), p("Sekretariatet"), p("31 januari")],
      [p("Rapport"), p("Styrgruppen"), p("1 mars")],
    );
    expect(await textOfSmall(rows)).toBe(
      "Vad: Plan\nTill vem: Sekretariatet\nNär: 31 januari\n\nVad: Rapport\nTill vem: Styrgruppen\nNär: 1 mars",
    );
  });

  it("without headings keeps words in their row and sentences apart", async () => {
    const rows = table(
      [p("Kim Exempel"), p("Region Ett"), p("ledamot")],
      [p("Plan"), p("Gruppen ska ta fram en plan."), p("varje år")],
    );
    expect(await textOfSmall(rows)).toBe(
      "Kim Exempel\tRegion Ett\tledamot\nPlan\nGruppen ska ta fram en plan.\nvarje år",
    );
  });
});

describe("a paragraph", () => {
  it("that is all bold stands apart as a heading; a bold word inside one does not", async () => {
    const mixed = `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Gruppen</w:t></w:r>${run(" träffas.")}</w:p>`;
    expect(await textOfSmall(p("Ett.") + bold("Möten") + mixed + p("Tre."))).toBe(
      "Ett.\n\nMöten\n\nGruppen träffas.\nTre.",
    );
  });

  it("without an end is not run together with the next", async () => {
    const long = "En lång rad som slutar utan punkt men som ändå är hela stycket";
    expect(await textOfSmall(p(long) + p("Nästa stycke."))).toBe(`${long}\n\nNästa stycke.`);
  });

  it("has plain spaces and hyphens where Word keeps words together, and no soft hyphens", async () => {
    const words = `<w:p>${run("RS 2026")}<w:r><w:noBreakHyphen/></w:r>${run("00123, sam\u00ADarbete minst\u00A04\u202Fmöten")}</w:p>`;
    expect(await textOfSmall(words)).toBe("RS 2026-00123, samarbete minst 4 möten");
  });

  it("keeps manual line breaks and tabs", async () => {
    expect(
      await textOfSmall(
        `<w:p>${run("Kim Exempel ")}<w:r><w:br/></w:r>${run("Direktör")}<w:r><w:tab/></w:r>${run("A")}</w:p>`,
      ),
    ).toBe("Kim Exempel\nDirektör\tA");
  });

  it("reads signs that markup must write otherwise, as they are", async () => {
    expect(await textOfSmall(p("&lt;Ange datum&gt; &amp; &quot;mall&quot; &#229; &amp;lt;"))).toBe(
      '<Ange datum> & "mall" å &lt;',
    );
  });
});

describe("styles", () => {
  it("are headings by what they build on, and a table of contents is not text", async () => {
    const styled = (style: string, text: string) => p(text, `<w:pStyle w:val="${style}"/>`);
    const body =
      styled("Innehll1", "Rapportering\t3") +
      p("Ett.") +
      styled("RegionensRubrik", "Rapportering") +
      p("Två.");
    expect(await textOfSmall(body)).toBe("Ett.\n\nRapportering\n\nTvå.");
  });
});

describe("headers and footers", () => {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const header = (content: string) =>
    `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${content}</w:hdr>`;

  it("come once each, without page numbers and without what the text already says", async () => {
    const parts = {
      "word/_rels/document.xml.rels": withRelations(
        relation("a", "header", "/word/first.xml") + relation("b", "header", "../word/second.xml"),
      ),
      "word/first.xml": header(
        p("Uppdrag för gruppen") + p("Version 2") + p("Sida 1 (4)") + p("1/4") + p(""),
      ),
      "word/second.xml": header(p("Version 2") + table([p("Datum"), p("2026-02-11")])),
    };
    const file = await readSmall(p("Uppdrag för gruppen"), parts);
    expect(file.text).toBe("Uppdrag för gruppen\n\nVersion 2\nDatum: 2026-02-11");
    expect(file.remarks).toEqual([{ code: "headersAndFooters", count: 2 }]);
  });
});

describe("what is not read", () => {
  it("is told: pictures, embedded objects; and what looks struck or hidden is told as read", async () => {
    const file = await readSmall(
      `${p("Text.")}<w:p><w:r><w:object><v:shape><v:imagedata/></v:shape><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office"/></w:object></w:r></w:p>` +
        `<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>struken</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t> dold</w:t></w:r></w:p>`,
    );
    expect(file.text).toBe("Text.\n\nstruken dold");
    expect(file.remarks).toEqual([
      { code: "pictures", count: 1 },
      { code: "embedded", count: 1 },
      { code: "struckThrough", count: 1 },
      { code: "hiddenText", count: 1 },
    ]);
  });

  it("a document without a letter says so", async () => {
    expect(await readMandateFile("scan.docx", smallWordFile(p("") + p(" ")))).toEqual({
      ok: false,
      problem: { code: "noText" },
    });
  });
});
