// A mandate's file: Word files as Word and LibreOffice write them give their text; what cannot be read is named.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readMandateFile } from "#documents/mandate-file.ts";

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url));
const read = (name: string) => readMandateFile(name, fixture(name));
const bytesOf = (text: string) => new TextEncoder().encode(text);

async function textOf(name: string): Promise<string> {
  const file = await read(name);
  if (!file.ok) throw new Error(`${name}: ${file.problem.code}`);
  return file.text;
}

describe("a document as Word writes it", () => {
  it("is read line by line, with headings apart, lists marked, the table labelled and notes in place", async () => {
    expect(await textOf("word.docx")).toBe(`Uppdragsbeskrivning för regionalt programområde provdiagnostik

Datum: 2026-02-11
Uppdragsgivare: Ledningsgruppen för kunskapsstyrning
Beslutsdatum:

Syfte

Gruppen samordnar arbetet i hela sjukvårdsregionen.

Uppdrag

I uppdraget ingår att:

· följa den nationella utvecklingen
· bereda ärenden inför beslut
  · särskilt om provtagning

1. utse kontaktpersoner
2. redovisa resultat

Möten

Gruppen ska träffas minst fyra gånger per år.

[1] Ett av mötena ska vara fysiskt.

Minnesanteckningar ska föras vid varje möte.

Sammansättning

Varje region ska ha minst en ledamot i gruppen.

Plan

Aktivitetsplan

Gruppen ska årligen ta fram en aktivitetsplan som fastställs av ledningsgruppen.

Rapportering

Gruppen ska årligen lämna en verksamhetsberättelse till samordnaren före den 28 februari efterföljande år.
Gruppens handlingsplan ska senast den 15 november lämnas till sekretariatet.

UTKAST
Dnr: RS 2026-00123`);
  });

  it("says what was changed, left out and put elsewhere", async () => {
    expect(await read("word.docx")).toMatchObject({
      remarks: [
        { code: "trackedChanges", count: 3 },
        { code: "comments", count: 1 },
        { code: "notes", count: 1 },
        { code: "headersAndFooters", count: 2 },
      ],
    });
  });

  it("reads the same from an ArrayBuffer as from bytes in the middle of one", async () => {
    const bytes = fixture("word.docx");
    const wider = new Uint8Array(bytes.length + 20);
    wider.set(bytes, 7);
    const whole = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
    const expected = await read("word.docx");
    expect(await readMandateFile("a.docx", whole)).toEqual(expected);
    expect(await readMandateFile("a.docx", wider.subarray(7, 7 + bytes.length))).toEqual(expected);
  });
});

describe("a document as LibreOffice writes it", () => {
  it("is read with its lists, its table under headings, its note, and its header below", async () => {
    expect(await textOf("libreoffice.docx")).toBe(`Uppdragsbeskrivning för lokal arbetsgrupp provhantering

Fastställd av ledningsgruppen för kunskapsstyrning 2026-01-20

Uppdrag

Gruppen har i uppdrag att:

· följa upp lokala resultat
  · varje kvartal
· sprida nya riktlinjer

1. planera
2. genomföra

Möten och rapport

Gruppen ska ha minst fyra möten per år. Minnesanteckningar ska föras vid varje möte.

[1] Möten kan hållas digitalt.

Dokument: Plan
Gruppen ska årligen upprätta en handlingsplan som lämnas till samordnaren senast den 31 januari.
Anmärkning: Ny mall

Dokument: Kostnader
Varje region står för sina egna kostnader.

Frågor ställs till gruppens sekreterare.

Arbetsmaterial
Dnr: HS 2026-00456`);
  });

  it("says that two changes are not accepted", async () => {
    expect(await read("libreoffice.docx")).toMatchObject({
      remarks: [
        { code: "trackedChanges", count: 2 },
        { code: "notes", count: 1 },
        { code: "headersAndFooters", count: 2 },
      ],
    });
  });
});

describe("a file that cannot be read", () => {
  it.each([
    ["cut-short.docx", "damaged"],
    ["one-byte-wrong.docx", "damaged"],
    ["encrypted.docx", "encrypted"],
    ["old-word.doc", "oldWord"],
  ])("%s is %s", async (name, code) => {
    expect(await read(name)).toEqual({ ok: false, problem: { code } });
  });

  it.each([
    ["empty", "uppdrag.docx", new Uint8Array()],
    ["empty", "uppdrag.txt", bytesOf(" \r\n\t\n")],
    ["pdf", "uppdrag.pdf", bytesOf("%PDF-1.7\n%âãÏÓ")],
    ["pdf", "misnamed.docx", bytesOf("%PDF-1.7\n")],
    ["rtf", "uppdrag.rtf", bytesOf("{\\rtf1\\ansi Uppdrag}")],
    ["webPage", "uppdrag.html", bytesOf("<!DOCTYPE html><html><body>Uppdrag</body></html>")],
    ["notText", "flat.xml", bytesOf("<?xml version='1.0'?><pkg:package/>")],
    ["notText", "picture.txt", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)],
    ["damaged", "zeros.docx", new Uint8Array(2000)],
    ["notWord", "sheet.xls", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0)],
  ])("is told as %s: %s", async (code, name, bytes) => {
    expect(await readMandateFile(name, bytes)).toEqual({ ok: false, problem: { code } });
  });

  it("of 50 MB is refused by its size, whatever it holds", async () => {
    const large = new Uint8Array(50_000_000);
    large.set(fixture("word.docx"));
    expect(await readMandateFile("large.docx", large)).toEqual({
      ok: false,
      problem: { code: "tooLarge", megabytes: 50, limit: 20 },
    });
  });
});

describe("a plain text file", () => {
  const text = "Uppdrag\nGruppen ska träffas två gånger per år.\n";
  const utf16 = (isBig: boolean) =>
    Uint8Array.from(
      [..."\uFEFF", ...text].flatMap((letter) => {
        const code = letter.charCodeAt(0);
        return isBig ? [code >> 8, code & 0xff] : [code & 0xff, code >> 8];
      }),
    );

  it.each([
    ["UTF-8", bytesOf(text)],
    ["UTF-8 with its mark", bytesOf(`\uFEFF${text}`)],
    ["UTF-16, least significant byte first", utf16(false)],
    ["UTF-16, most significant byte first", utf16(true)],
  ])("in %s is its text", async (_, bytes) => {
    expect(await readMandateFile("uppdrag.txt", bytes)).toEqual({ ok: true, text, remarks: [] });
  });

  it("in Windows-1252 is read with a remark", async () => {
    const bytes = Uint8Array.from(text.replace("två", "”två”"), (letter) =>
      letter === "”" ? 0x94 : letter.charCodeAt(0),
    );
    expect(await readMandateFile("uppdrag.txt", bytes)).toEqual({
      ok: true,
      text: text.replace("två", "”två”"),
      remarks: [{ code: "guessedWindows1252" }],
    });
  });

  it("keeps every character, fixed spaces and soft hyphens too", async () => {
    const strange = "Minst\u00A04 möten, sam\u00ADarbete 2024\u201100370\r\n";
    expect(await readMandateFile("uppdrag.txt", bytesOf(strange))).toMatchObject({ text: strange });
  });
});
