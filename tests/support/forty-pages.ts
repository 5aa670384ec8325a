// A mandate of forty pages: the five real documents over and over, with a last line that can be looked for.
import { readFileSync } from "node:fs";

const charactersOfFortyPages = 120_000;

const documents = ["000", "001", "002", "003", "004"].map((name) =>
  readFileSync(new URL(`../reading/mandates/${name}.txt`, import.meta.url), "utf8"),
);

/** Drawn last: where it stands, the whole text stands. */
export const lastLine = "Här slutar den långa texten.";

export const fortyPages = `${Array.from({ length: 40 }, (_, at) => documents[at % documents.length])
  .join("\n\n")
  .slice(0, charactersOfFortyPages)}\n\n${lastLine}\n`;
