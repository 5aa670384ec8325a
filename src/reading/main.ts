// `npm run read-mandate -- FILE [--json]`: reads a Word or text file and prints what the mandate says; on the error
// stream, what a person should know about the file.
import { readFileSync } from "node:fs";
import { readMandateFile } from "#documents/mandate-file.ts";
import { problemSentence, remarkSentence } from "#documents/mandate-file-words.ts";
import { sv } from "#locales/sv.ts";
import { asJson } from "./json.ts";
import { readMandate } from "./read-mandate.ts";
import { summarise } from "./summary.ts";

const USAGE = "Ange en Word- eller textfil: npm run read-mandate -- FIL [--json]";

type FileText = { text: string; remarks: string[] } | { problem: string };

// Returns the text of the file and what to say about it, or the sentence that says why there is none to read.
async function readText(file: string): Promise<FileText> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code === "ENOENT") return { problem: `Filen ${file} finns inte.` };
    if (code === "EISDIR") return { problem: `${file} är en mapp, inte en fil.` };
    return { problem: `Filen ${file} kan inte öppnas (${String(code ?? error)}).` };
  }
  const read = await readMandateFile(file, bytes);
  if (!read.ok) return { problem: `${file}: ${problemSentence(read.problem, sv.mandateFile)}` };
  return { text: read.text, remarks: read.remarks.map((remark) => remarkSentence(remark, sv.mandateFile)) };
}

const options = process.argv.slice(2);
const files = options.filter((option) => !option.startsWith("--"));
const unknown = options.find((option) => option.startsWith("--") && option !== "--json");
const [file] = files;
const result =
  file === undefined || files.length > 1 || unknown
    ? { problem: unknown ? `Okänt val: ${unknown}. ${USAGE}` : USAGE }
    : await readText(file);

if ("problem" in result) {
  process.stderr.write(`${result.problem}\n`);
  process.exitCode = 1;
} else {
  for (const remark of result.remarks) process.stderr.write(`${remark}\n`);
  const reading = readMandate(result.text);
  process.stdout.write(
    options.includes("--json") ? `${JSON.stringify(asJson(reading), null, 2)}\n` : summarise(reading),
  );
}
