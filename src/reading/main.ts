// `npm run read-mandate -- FILE [--json]`: reads a text file and prints what the mandate says.
import { readFileSync } from "node:fs";
import { asJson } from "./json.ts";
import { readMandate } from "./read-mandate.ts";
import { summarise } from "./summary.ts";

const USAGE = "Ange en textfil: npm run read-mandate -- FIL [--json]";

// Returns the text of the file, or the sentence that says why there is none to read.
function readText(file: string): { text: string } | { problem: string } {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code === "ENOENT") return { problem: `Filen ${file} finns inte.` };
    if (code === "EISDIR") return { problem: `${file} är en mapp, inte en textfil.` };
    return { problem: `Filen ${file} kan inte öppnas (${String(code ?? error)}).` };
  }
  const text = decode(bytes);
  if (text === null)
    return {
      problem: `Filen ${file} är inte en textfil; spara uppdraget som oformaterad text (UTF-8) och försök igen.`,
    };
  return text.trim() === "" ? { problem: `Filen ${file} är tom.` } : { text };
}

// UTF-8, or UTF-16 with its mark as Windows writes it; anything else, or text holding NUL, is no text file.
function decode(bytes: Uint8Array): string | null {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : "utf-8";
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes("\0") ? null : text;
  } catch {
    return null;
  }
}

const options = process.argv.slice(2);
const files = options.filter((option) => !option.startsWith("--"));
const unknown = options.find((option) => option.startsWith("--") && option !== "--json");
const [file] = files;
const result =
  file === undefined || files.length > 1 || unknown
    ? { problem: unknown ? `Okänt val: ${unknown}. ${USAGE}` : USAGE }
    : readText(file);

if ("problem" in result) {
  process.stderr.write(`${result.problem}\n`);
  process.exitCode = 1;
} else {
  const reading = readMandate(result.text);
  process.stdout.write(
    options.includes("--json") ? `${JSON.stringify(asJson(reading), null, 2)}\n` : summarise(reading),
  );
}
