// Zip files that are no whole, open Word document of a reasonable size.
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readMandateFile } from "#documents/mandate-file.ts";
import { storedZip } from "#documents/zip-write.ts";
import { mainPart, p, smallWordFile, zipOf } from "./small-word-file.ts";
import { wordFixture } from "./word-fixture.ts";

const problemOf = async (bytes: Uint8Array) => {
  const file = await readMandateFile("a.docx", bytes);
  return file.ok ? null : file.problem.code;
};

/** Returns the bytes with the four-byte number `from` replaced wherever it stands. */
function withNumber(bytes: Uint8Array, from: number, to: number): Uint8Array {
  const changed = Buffer.from(bytes);
  const [old, next] = [Buffer.alloc(4), Buffer.alloc(4)];
  old.writeUInt32LE(from);
  next.writeUInt32LE(to);
  for (let at = changed.indexOf(old); at >= 0; at = changed.indexOf(old, at + 4)) next.copy(changed, at);
  return changed;
}

describe("a zip bomb", () => {
  const bomb = `<w:document>${" ".repeat(13_000_000)}</w:document>`;

  it("is refused once it has unpacked to the limit", async () => {
    const file = zipOf({ ...wordFixture, "word/document.xml": bomb });
    expect(file.length).toBeLessThan(50_000);
    expect(await readMandateFile("a.docx", file)).toEqual({
      ok: false,
      problem: { code: "unpacksTooLarge", limit: 8 },
    });
  });

  it("is refused also when it says that it is small", async () => {
    const file = zipOf({ ...wordFixture, "word/document.xml": bomb });
    expect(await problemOf(withNumber(file, bomb.length, 4_000))).toBe("unpacksTooLarge");
  });

  it("is refused also when it is in the styles", async () => {
    expect(await problemOf(zipOf({ ...wordFixture, "word/styles.xml": bomb }))).toBe("unpacksTooLarge");
  });

  it("in a part that is not read does no harm", async () => {
    const file = zipOf({ ...wordFixture, "word/media/image1.emf": bomb });
    expect(await problemOf(file)).toBeNull();
  });
});

describe("a zip file", () => {
  it.each([
    ["a spreadsheet", { "[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<workbook/>" }, "notWord"],
    [
      "an OpenDocument text",
      { mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<a/>" },
      "openDocument",
    ],
    ["a Word file without its text", { "word/styles.xml": "<w:styles/>" }, "damaged"],
    ["relationships that break off", { "_rels/.rels": "<Relationships><Relationship" }, "damaged"],
    ["text that is not markup to its end", { "word/document.xml": "<w:document ><w:body><w:p>" }, "damaged"],
  ])("with %s is told as such", async (_, parts, code) => {
    expect(await problemOf(zipOf(parts))).toBe(code);
  });

  it("with a part that is not UTF-8 is damaged", async () => {
    const parts = Object.entries({ ...wordFixture, "word/document.xml": "<w:document å>" });
    const latin = parts.map(([name, text]): [string, Uint8Array] => [name, Buffer.from(text, "latin1")]);
    expect(await problemOf(zipSync(Object.fromEntries(latin)))).toBe("damaged");
  });

  it("with encrypted parts is told as encrypted", async () => {
    const file = Buffer.from(smallWordFile(p("Text.")));
    const directory = file.indexOf(Buffer.from("504b0102", "hex"));
    file.writeUInt16LE(file.readUInt16LE(directory + 8) | 1, directory + 8);
    expect(await problemOf(file)).toBe("encrypted");
  });

  it("of only a signature, or with a directory that leads nowhere, is damaged", async () => {
    const file = Buffer.from(smallWordFile(p("Text.")));
    expect(await problemOf(file.subarray(0, 4))).toBe("damaged");
    file.writeUInt32LE(0xfffffff0, file.length - 6);
    expect(await problemOf(file)).toBe("damaged");
  });

  it("laid out with other names, or with nothing compressed, is read all the same", async () => {
    const relation = (type: string, target: string) =>
      `<Relationship Id="${type}" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/${type}" Target="${target}"/>`;
    const parts = {
      "_rels/.rels": `<Relationships>${relation("officeDocument", "/doc/main.xml")}</Relationships>`,
      "doc/main.xml": mainPart(
        `${p("Ett.")}${p("Rapportering", '<w:pStyle w:val="RegionensRubrik"/>')}${p("Två.")}`,
      ),
      "doc/_rels/main.xml.rels": `<Relationships>${relation("styles", "../looks.xml")}</Relationships>`,
      "looks.xml": wordFixture["word/styles.xml"] ?? "",
    };
    const packed = await readMandateFile("a.docx", zipOf(parts));
    expect(packed).toMatchObject({ ok: true, text: "Ett.\n\nRapportering\n\nTvå." });
    expect(await readMandateFile("a.docx", storedZip(new Map(Object.entries(parts))))).toEqual(packed);
  });
});

describe("one byte wrong, here and there", () => {
  it("never throws, and never gives another text than the right one", async () => {
    const file = smallWordFile(p("Gruppen ska träffas två gånger per år."));
    for (let at = 4; at < file.length; at += 31) {
      const wrong = file.slice();
      wrong[at] = (wrong[at] ?? 0) ^ 0xff;
      const read = await readMandateFile("a.docx", wrong);
      if (read.ok) expect(read.text).toBe("Gruppen ska träffas två gånger per år.");
    }
  });
});
