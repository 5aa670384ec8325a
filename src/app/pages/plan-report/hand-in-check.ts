// What can be handed in: a link that a browser may open, or a file that Graph takes under a name that SharePoint takes.
import { validate } from "#schema/codec.ts";
import { deliverables } from "#schema/lists/group-site.ts";
import { largestFile } from "#store/port.ts";

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

/** Whether the text is a whole address that begins with http:// or https://. */
export function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol } = new URL(text);
  return protocol === "https:" || protocol === "http:";
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

/** What a link is called on the screen: the file's name where its address ends in one, else the site it leads to. */
export function linkName(link: string): string {
  if (!isWebAddress(link)) return link;
  const url = new URL(link);
  const last = url.searchParams.get("file") ?? url.pathname.split("/").at(-1) ?? "";
  const name = decoded(last);
  return /\.[a-z0-9]{2,5}$/i.test(name) ? name : url.host;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
