// The text of a plain text file, in the encodings that Swedish offices save in.
import type { MandateFile } from "./mandate-file-result.ts";

/** Returns the text; a file that is neither UTF-8 nor marked UTF-16 is taken for Windows-1252, with a remark. */
export function readPlainText(bytes: Uint8Array): MandateFile {
  const mark = utf16Mark(bytes);
  const known = decode(bytes, mark ?? "utf-8");
  const text = known ?? (mark ? null : decode(bytes, "windows-1252"));
  if (text === null || hasControls(text)) return { ok: false, problem: { code: "notText" } };
  if (text.trim() === "") return { ok: false, problem: { code: "empty" } };
  return { ok: true, text, remarks: known === null ? [{ code: "guessedWindows1252" }] : [] };
}

function utf16Mark([first, second]: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

// A picture or a program decodes to something in Windows-1252 too, but not to something without control characters.
function hasControls(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0c && code !== 0x0d) return true;
  }
  return false;
}
