// What a file is, by its first bytes: its name may say anything.

export type FileKind = "zip" | "ole" | "pdf" | "rtf" | "webPage" | "markup" | "text";

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Returns the kind of the bytes; "text" is everything nobody recognises. */
export function fileKind(bytes: Uint8Array): FileKind {
  const startsWith = (mark: readonly number[]) => mark.every((byte, i) => bytes[i] === byte);
  if (startsWith(ZIP)) return "zip";
  if (startsWith(OLE)) return "ole";
  const start = new TextDecoder("windows-1252")
    .decode(bytes.subarray(0, 1024))
    .replace(/^ï»¿/, "")
    .trimStart();
  if (start.startsWith("%PDF-")) return "pdf";
  if (start.startsWith("{\\rtf")) return "rtf";
  if (/^<(?:!doctype html|html)[\s>]/i.test(start)) return "webPage";
  return start.startsWith("<?xml") ? "markup" : "text";
}

/** Returns what an OLE container is: an encrypted file of today's Office, a Word document of yesterday, or another. */
export function oleKind(bytes: Uint8Array): "encrypted" | "oldWord" | "notWord" {
  // Streams are named in UTF-16; read one byte a character, every other is a NUL.
  const names = new TextDecoder("windows-1252").decode(bytes);
  const holds = (name: string) => names.includes([...name].join("\0"));
  if (holds("EncryptedPackage")) return "encrypted";
  return holds("WordDocument") ? "oldWord" : "notWord";
}
