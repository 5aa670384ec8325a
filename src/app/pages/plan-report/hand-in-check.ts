// What can be handed in: a link that a browser may open, or a file that Graph takes under a name that SharePoint takes.
import { validate } from "#schema/codec.ts";
import { deliverables } from "#schema/lists/group-site.ts";
import { largestFile } from "#store/port.ts";
import { isWebAddress } from "../../components/web-address.ts";

export type LinkProblem = { code: "missing" | "wrong" } | { code: "tooLong"; limit: number };
export type FileProblem = "missing" | "empty" | "tooLarge";

/** What is wrong with a link to be handed in; null when it can be. Only http and https: a link is opened by others. */
export function linkProblem(link: string): LinkProblem | null {
  const text = link.trim();
  if (text === "") return { code: "missing" };
  if (!isWebAddress(text)) return { code: "wrong" };
  const tooLong = validate(deliverables, { link: text }).find(({ code }) => code === "tooLong");
  return tooLong ? { code: "tooLong", limit: tooLong.limit ?? 0 } : null;
}

/** What is wrong with a chosen file; null when it can be handed in. */
export function fileProblem(file: { size: number } | null): FileProblem | null {
  if (file === null) return "missing";
  if (file.size === 0) return "empty";
  return file.size > largestFile ? "tooLarge" : null;
}

/** The characters of a file's name that SharePoint refuses, each once, in the order they stand. */
export function refusedMarks(fileName: string): string[] {
  return [...new Set(fileName.match(/["*:<>?/\\|#%]/g) ?? [])];
}

/** A size in bytes as millions of bytes with one decimal, rounded up so that what is too large never looks allowed. */
export function megabytes(bytes: number, decimal: string): string {
  const tenths = Math.ceil(bytes / 100_000);
  return tenths % 10 === 0 ? String(tenths / 10) : String(tenths / 10).replace(".", decimal);
}
