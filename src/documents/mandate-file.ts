// A mandate's file in, its text out: plain text or Word. What a file is, its bytes tell; its name only tells what it was.
import { fileKind, oleKind } from "./file-kind.ts";
import type { FileProblem, MandateFile } from "./mandate-file-result.ts";
import { readPlainText } from "./plain-text.ts";

const MEGABYTE = 1_000_000;
/** Mandates are text; a Word file this large is pictures. In megabytes. */
const LARGEST_FILE = 20;

/** Returns the file's text with remarks, or the problem that leaves it without one; never throws, whatever the bytes. */
export async function readMandateFile(name: string, content: ArrayBuffer | Uint8Array): Promise<MandateFile> {
  const bytes = content instanceof Uint8Array ? content : new Uint8Array(content);
  if (bytes.length > LARGEST_FILE * MEGABYTE)
    return failed({ code: "tooLarge", megabytes: Math.ceil(bytes.length / MEGABYTE), limit: LARGEST_FILE });
  if (bytes.length === 0) return failed({ code: "empty" });
  const kind = fileKind(bytes);
  switch (kind) {
    case "zip":
      // Loaded only when there is a Word file to read: it brings mammoth along.
      return (await import("./word-file.ts")).readWordFile(bytes);
    case "ole":
      return failed({ code: oleKind(bytes) });
    case "text": {
      const read = readPlainText(bytes);
      // A Word file that has lost its beginning is damaged, rather than something that never was text.
      return !read.ok && /\.docx$/i.test(name) ? failed({ code: "damaged" }) : read;
    }
    case "markup":
      return failed({ code: "notText" });
    default:
      return failed({ code: kind });
  }
}

const failed = (problem: FileProblem): MandateFile => ({ ok: false, problem });
