// A mandate with Word's own markup around it: runs cut mid-word, changes not yet accepted, styles with Swedish ids,
// lists, a table, content controls, fields, a text box, notes, headers and footers. Every name is invented.

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const namespaces = [
  w,
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'mc:Ignorable="w14"',
].join(" ");
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const by = 'w:author="Kim Exempel" w:date="2026-03-02T09:14:00Z"';

const run = (text: string) =>
  `<w:r w:rsidR="00A41B7C"><w:rPr><w:lang w:val="sv-SE"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const inserted = (id: number, content: string) => `<w:ins w:id="${id}" ${by}>${content}</w:ins>`;
const deleted = (id: number, text: string) =>
  `<w:del w:id="${id}" ${by}><w:r w:rsidDel="00C01234"><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const paragraph = (content: string, properties = "") =>
  `<w:p w14:paraId="3F0A11B2" w:rsidR="00A41B7C" w:rsidRDefault="00A41B7C">${properties ? `<w:pPr>${properties}</w:pPr>` : ""}${content}</w:p>`;
const styled = (style: string, content: string) => paragraph(content, `<w:pStyle w:val="${style}"/>`);
const heading = (text: string) =>
  styled("Rubrik1", `<w:bookmarkStart w:id="0" w:name="_Toc1"/>${run(text)}<w:bookmarkEnd w:id="0"/>`);
const item = (numbering: number, content: string, level = 0) =>
  paragraph(
    content,
    `<w:pStyle w:val="Liststycke"/><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numbering}"/></w:numPr>`,
  );
const cell = (content: string) => `<w:tc><w:tcPr><w:tcW w:w="4531" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
const row = (...cells: string[]) =>
  `<w:tr w:rsidR="00A41B7C">${cells.map((text) => cell(paragraph(run(text)))).join("")}</w:tr>`;
const table = (...rows: string[]) =>
  `<w:tbl><w:tblPr><w:tblStyle w:val="Tabellrutnt"/><w:tblLook w:val="04A0"/></w:tblPr><w:tblGrid><w:gridCol w:w="4531"/><w:gridCol w:w="4531"/></w:tblGrid>${rows.join("")}</w:tbl>`;
const field = (instruction: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const textBox = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing/></mc:Choice><mc:Fallback><w:pict><v:rect><v:textbox><w:txbxContent>${paragraph(run("Gruppens handlingsplan ska senast den 15 november lämnas till sekretariatet."))}</w:txbxContent></v:textbox></v:rect></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

const body = [
  styled("Rubrik", run("Uppdragsbeskrivning för regionalt programområde provdiagnostik")),
  styled("Innehll1", `${run("Syfte")}<w:r><w:tab/></w:r>${run("1")}`),
  table(
    row("Datum:", "2026-02-11"),
    row("Uppdragsgivare", "Ledningsgruppen för kunskapsstyrning"),
    row("Beslutsdatum", ""),
  ),
  heading("Syfte"),
  paragraph(
    `${run("Gruppen sam")}<w:proofErr w:type="spellStart"/>${run("ordnar")}<w:proofErr w:type="spellEnd"/>${run(" arbetet i hela sjukvårdsregionen.")}`,
  ),
  heading("Uppdrag"),
  paragraph(run("I uppdraget ingår att:")),
  item(
    1,
    `${run("följa ")}<w:smartTag w:uri="urn:example" w:element="place">${run("den nationella")}</w:smartTag>${run(" utvecklingen")}`,
  ),
  item(1, `${run("bereda ärenden")}<w:r><w:softHyphen/></w:r>${run(" inför beslut")}`),
  item(1, run("särskilt om provtagning"), 1),
  item(2, run("utse kontaktpersoner")),
  item(2, run("redovisa resultat")),
  heading("Möten"),
  paragraph(
    `${run("Gruppen ska träffas minst ")}${deleted(11, "två")}${inserted(12, run("fyra"))}${run(" gånger per\u00A0år.")}<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>`,
  ),
  `<w:p><w:pPr><w:rPr><w:del w:id="13" ${by}/></w:rPr></w:pPr>${deleted(14, "Gruppen ska varje år lämna en årsrapport till styrgruppen senast den 1 mars.")}</w:p>`,
  `<w:sdt><w:sdtPr><w:alias w:val="Anteckningar"/></w:sdtPr><w:sdtContent>${paragraph(run("Minnesanteckningar ska föras vid varje möte."))}</w:sdtContent></w:sdt>`,
  heading("Sammansättning"),
  paragraph(
    `${run("Varje region ska ha minst en ledamot i ")}<w:fldSimple w:instr=" DOCPROPERTY Grupp ">${run("gruppen")}</w:fldSimple>${run(".")}<w:commentRangeStart w:id="4"/><w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>`,
  ),
  heading("Plan"),
  table(
    row("Aktivitetsplan", "Gruppen ska årligen ta fram en aktivitetsplan som fastställs av ledningsgruppen."),
  ),
  styled("RegionensRubrik", run("Rapportering")),
  paragraph(
    `${run("Gruppen ska årligen lämna en verksamhets­berättelse till samordnaren före den 28 februari efterföljande år.")}${textBox}`,
  ),
  `<w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:footerReference w:type="default" r:id="rId6"/></w:sectPr>`,
].join("");

const header = [
  paragraph(
    `${run("UTKAST")}<w:r><w:ptab w:relativeTo="margin" w:alignment="right" w:leader="none"/></w:r>${run("Dnr: RS 2026‑00123")}`,
  ),
  paragraph(run("Uppdragsbeskrivning för regionalt programområde provdiagnostik")),
].join("");
const footer = paragraph(
  `${run("Sida ")}${field("PAGE", "1")}${run(" (")}${field("NUMPAGES", "3")}${run(")")}`,
);

const note = (id: number, type: string, content: string) =>
  `<w:footnote ${type} w:id="${id}">${content}</w:footnote>`;
const footnotes = [
  note(-1, 'w:type="separator"', paragraph("<w:r><w:separator/></w:r>")),
  note(0, 'w:type="continuationSeparator"', paragraph("<w:r><w:continuationSeparator/></w:r>")),
  note(2, "", styled("Fotnotstext", `<w:r><w:footnoteRef/></w:r>${run(" Ett av mötena ska vara fysiskt.")}`)),
].join("");

const style = (id: string, name: string, inside = "") =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;
const styles = [
  style("Normal", "Normal"),
  style("Rubrik1", "heading 1", '<w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
  style("Rubrik", "Title", '<w:basedOn w:val="Normal"/>'),
  style("RegionensRubrik", "Regionens rubrik", '<w:basedOn w:val="Rubrik1"/>'),
  style("Innehll1", "toc 1", '<w:basedOn w:val="Normal"/>'),
  style("Liststycke", "List Paragraph", '<w:basedOn w:val="Normal"/>'),
  style("Fotnotstext", "footnote text", '<w:basedOn w:val="Normal"/>'),
].join("");

const level = (index: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, "bullet", "\uF0B7")}${level(1, "bullet", "o")}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, "decimal", "%1.")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`;

const relationship = (id: number, type: string, target: string) =>
  `<Relationship Id="rId${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
const relationships = (...inside: string[]) =>
  `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside.join("")}</Relationships>`;
const type = (name: string, kind: string) =>
  `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`;

/** The file's parts by name, each as Word would write it. */
export const wordFixture: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type("document", "document.main")}${type("styles", "styles")}${type("numbering", "numbering")}${type("footnotes", "footnotes")}${type("header1", "header")}${type("footer1", "footer")}</Types>`,
  "_rels/.rels": relationships(relationship(1, "officeDocument", "word/document.xml")),
  "word/_rels/document.xml.rels": relationships(
    relationship(1, "styles", "styles.xml"),
    relationship(2, "numbering", "numbering.xml"),
    relationship(3, "footnotes", "footnotes.xml"),
    relationship(5, "header", "header1.xml"),
    relationship(6, "footer", "footer1.xml"),
  ),
  "word/document.xml": `${xml}<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
  "word/styles.xml": `${xml}<w:styles ${w}>${styles}</w:styles>`,
  "word/numbering.xml": `${xml}<w:numbering ${w}>${numbering}</w:numbering>`,
  "word/footnotes.xml": `${xml}<w:footnotes ${w}>${footnotes}</w:footnotes>`,
  "word/header1.xml": `${xml}<w:hdr ${namespaces}>${header}</w:hdr>`,
  "word/footer1.xml": `${xml}<w:ftr ${namespaces}>${footer}</w:ftr>`,
};
