// Finds and unpacks the parts of a Word file that hold text, by its own relationships, and measures them on the way.
import type { FileProblem } from "./mandate-file-result.ts";
import { elementsNamed, parseMarkup } from "./markup-tree.ts";
import { listEntries, unpack, type ZipEntry } from "./zip-read.ts";

/** One part with text in it, as markup, and the links and pictures it refers to. */
export interface WordPart {
  markup: string;
  relations: string;
}

export interface WordParts {
  body: WordPart;
  footnotes: WordPart | null;
  endnotes: WordPart | null;
  styles: string | null;
  numbering: string | null;
  headers: WordPart[];
  footers: WordPart[];
}

/** A 40-page mandate is one or two megabytes of markup. */
const LARGEST_PART = 8;
const MEGABYTE = 1_000_000;
const NO_RELATIONS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

type Parts = { ok: true; parts: WordParts } | { ok: false; problem: FileProblem };

/** Returns the parts; a problem when the file is damaged, holds no Word document, or unpacks to too much. */
export async function readWordParts(bytes: Uint8Array): Promise<Parts> {
  const entries = listEntries(bytes);
  if (entries === null) return failed({ code: "damaged" });
  if ([...entries.values()].some(({ isEncrypted }) => isEncrypted)) return failed({ code: "encrypted" });
  try {
    return await readParts(bytes, entries);
  } catch (error) {
    if (error instanceof PartProblem) return failed(error.problem);
    throw error;
  }
}

const failed = (problem: FileProblem): Parts => ({ ok: false, problem });

/** Carries a problem out of the unpacking of one part among many. */
class PartProblem extends Error {
  readonly problem: FileProblem;
  constructor(problem: FileProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

async function readParts(bytes: Uint8Array, entries: ReadonlyMap<string, ZipEntry>): Promise<Parts> {
  const text = async (name: string): Promise<string | null> => {
    const entry = entries.get(name);
    return entry ? unpackText(bytes, entry) : null;
  };
  const part = async (name: string | undefined): Promise<WordPart | null> => {
    const markup = name === undefined ? null : await text(name);
    if (name === undefined || markup === null) return null;
    return { markup, relations: (await text(relationsOf(name))) ?? NO_RELATIONS };
  };
  const all = async (names: readonly string[]) =>
    (await Promise.all(names.map(part))).filter((one) => one !== null);

  const start = relations((await text("_rels/.rels")) ?? NO_RELATIONS, "");
  const main = start.find(({ type }) => type === "officeDocument")?.target ?? "word/document.xml";
  const body = await part(main);
  if (!body || !/<w:document[\s>]/.test(body.markup)) return failed({ code: await otherKind(entries, text) });
  const related = relations(body.relations, main);
  const named = (type: string) => related.filter((one) => one.type === type).map(({ target }) => target);
  const first = async (type: string) => {
    const [name] = named(type);
    return name === undefined ? null : text(name);
  };
  return {
    ok: true,
    parts: {
      body,
      footnotes: await part(named("footnotes")[0]),
      endnotes: await part(named("endnotes")[0]),
      styles: await first("styles"),
      numbering: await first("numbering"),
      headers: await all(named("header")),
      footers: await all(named("footer")),
    },
  };
}

async function unpackText(bytes: Uint8Array, entry: ZipEntry): Promise<string> {
  const unpacked = await unpack(bytes, entry, LARGEST_PART * MEGABYTE);
  if (unpacked === "tooLarge") throw new PartProblem({ code: "unpacksTooLarge", limit: LARGEST_PART });
  if (unpacked === "damaged") throw new PartProblem({ code: "damaged" });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(unpacked);
  } catch {
    throw new PartProblem({ code: "damaged" });
  }
}

async function otherKind(
  entries: ReadonlyMap<string, ZipEntry>,
  text: (name: string) => Promise<string | null>,
): Promise<"openDocument" | "damaged" | "notWord"> {
  if (entries.has("mimetype") && (await text("mimetype"))?.includes("opendocument")) return "openDocument";
  // A Word file without its text was cut short somewhere on the way.
  return [...entries.keys()].some((name) => name.startsWith("word/")) ? "damaged" : "notWord";
}

interface Relation {
  /** The last word of its type's address: "styles", "header". */
  type: string;
  /** The part's whole name in the zip file. */
  target: string;
}

function relations(markup: string, from: string): Relation[] {
  const root = parseMarkup(markup);
  if (!root) throw new PartProblem({ code: "damaged" });
  return elementsNamed(root, "Relationship")
    .filter(({ attributes }) => attributes.TargetMode !== "External")
    .map(({ attributes }) => ({
      type: (attributes.Type ?? "").split("/").at(-1) ?? "",
      target: wholeName(attributes.Target ?? "", from),
    }));
}

function wholeName(target: string, from: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function relationsOf(name: string): string {
  const at = name.lastIndexOf("/") + 1;
  return `${name.slice(0, at)}_rels/${name.slice(at)}.rels`;
}
