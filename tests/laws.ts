// `npm run laws`: cruises src/ with the named import laws, prints each breach with its law's sentence, and refuses
// to call it a pass when fewer modules were read than there are source files (a silent reader passes everything).
import { readdirSync } from "node:fs";
import { cruise, type IReporterOutput } from "dependency-cruiser";
import { cruiseOptions, importLaws } from "../import-laws.ts";

const sourceFiles = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) =>
  /\.tsx?$/.test(file),
);
const result: IReporterOutput = await cruise(["src"], {
  ...cruiseOptions,
  ruleSet: { forbidden: importLaws },
  validate: true,
});
if (typeof result.output === "string")
  throw new Error("dependency-cruiser answered text instead of a result");

const read = new Set(
  result.output.modules.map((module) => module.source).filter((source) => source.startsWith("src/")),
);
const unread = sourceFiles.filter((file) => !read.has(`src/${file}`));
const sentences = new Map(importLaws.map((law) => [law.name, law.comment]));

for (const breach of result.output.summary.violations) {
  console.error(
    `${breach.from} → ${breach.to}\n  ${breach.rule.name}: ${sentences.get(breach.rule.name) ?? ""}`,
  );
}
for (const file of unread) console.error(`src/${file} was not read: its imports are unchecked.`);

const breaches = result.output.summary.violations.length;
console.log(`Import laws: ${read.size} modules read, ${importLaws.length} laws, ${breaches} breaches.`);
if (breaches > 0 || unread.length > 0 || read.size === 0) process.exitCode = 1;
