// `node tests/documents/make-fixtures.ts`: writes the Word files that the tests read. The one from LibreOffice is made
// by LibreOffice itself out of libreoffice.fodt, where it is installed; the others are put together here, part by part.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { zipSync } from "fflate";
import { wordFixture } from "./word-fixture.ts";

const folder = fileURLToPath(new URL("fixtures/", import.meta.url));
const unchanging = { level: 9, mtime: new Date(2026, 0, 1) } as const;

/** Returns a zip file of the texts, the same bytes every time. */
function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  const encoder = new TextEncoder();
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, encoder.encode(text)])),
    unchanging,
  );
}

const word = zipOf(wordFixture);
writeFileSync(`${folder}word.docx`, word);

// Cut off in the middle, as when a download is broken off.
writeFileSync(`${folder}cut-short.docx`, word.subarray(0, Math.floor(word.length * 0.6)));

// One byte wrong in the middle of the text's own part: the directory is whole, the text is not.
const flipped = word.slice();
const at = Buffer.from(word).indexOf("word/document.xml") + 800;
flipped[at] = (flipped[at] ?? 0) ^ 0x55;
writeFileSync(`${folder}one-byte-wrong.docx`, flipped);

writeFileSync(`${folder}encrypted.docx`, oleFile("EncryptedPackage", "EncryptionInfo"));
writeFileSync(`${folder}old-word.doc`, oleFile("WordDocument", "1Table"));

execFileSync("soffice", [
  "--headless",
  "--convert-to",
  "docx",
  "--outdir",
  folder,
  `${folder}libreoffice.fodt`,
]);

/** Returns the head of an OLE container and the names of its streams, which is all that is looked at. */
function oleFile(...streams: readonly string[]): Uint8Array {
  const file = Buffer.alloc(1024);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(file);
  for (const [i, name] of streams.entries()) file.write(name, 512 + 128 * i, "utf16le");
  return file;
}
