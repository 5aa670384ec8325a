// `npm run bench`: speed as ratios against a named alternative in the same run. Times depend on the machine; ratios and
// growth are what the product may claim.
import { Bench } from "tinybench";
import type { Register } from "#domain/entities.ts";
import { mandateFindings } from "#domain/mandate-findings.ts";
import { obligations } from "#domain/obligations.ts";
import { readMandate } from "#reading/read-mandate.ts";
import { dayOf } from "#schema/day.ts";
import { findingsByDate } from "./findings-by-date.ts";
import { fullRegistersOf, quarterDays } from "./full-worlds.ts";
import { longestTasks } from "./long-mandate.ts";
import { printNights } from "./nightly-table.ts";
import { obligationsByDate } from "./obligations-by-date.ts";
import { throttleStorm } from "./throttle-storm.ts";
import { registersOf, yearsBack } from "./worlds.ts";

const today = dayOf(2026, 11, 22);

/** Milliseconds a run takes, the median of several. */
async function medianOf(name: string, run: () => unknown): Promise<number> {
  const bench = new Bench({ time: 400, iterations: 7, warmupTime: 100, warmupIterations: 2 });
  bench.add(name, run);
  await bench.run();
  const result = bench.tasks[0]?.result;
  if (!result || !("latency" in result)) throw new Error(`${name} could not be measured.`);
  return result.latency.p50;
}

const all =
  (registers: readonly Register[], evaluate: (register: Register, day: number) => unknown[]) => () =>
    registers.reduce((count, register) => count + evaluate(register, today).length, 0);

const onEach =
  (registers: readonly Register[], evaluate: (register: Register, day: number) => unknown[]) => () =>
    quarterDays.reduce(
      (count, day) => registers.reduce((sum, register) => sum + evaluate(register, day).length, count),
      0,
    );

/** A ratio between two that do different things would be worth nothing. */
function refuseUnlessAlike(register: Register | undefined, days: readonly number[]): void {
  if (!register) throw new Error("There is no group to measure with.");
  for (const day of [...days, today]) {
    const ours = mandateFindings(register, day).map(({ source, fact }) => `${source.key} ${fact.fact}`);
    const theirs = findingsByDate(register, day);
    if (ours.join() !== theirs.join()) throw new Error(`Day ${day}: "${ours}" is not "${theirs}".`);
  }
}

const line = (text: string, ms: number) => console.log(`${text.padEnd(62)} ${ms.toFixed(1).padStart(9)} ms`);

console.log(`Obligations over ${yearsBack} years of steps`);
const worlds = registersOf(1000);
const ours = await medianOf("integers", all(worlds, obligations));
const theirs = await medianOf("Date", all(worlds, obligationsByDate));
line("1,000 groups, days as integers", ours);
line("1,000 groups, the same rules with Date objects", theirs);
console.log(`  ratio ${(theirs / ours).toFixed(2)} (Date / integers)`);

const small = await medianOf("100", all(registersOf(100), obligations));
const large = await medianOf("10,000", all(registersOf(10_000), obligations));
console.log(
  `  growth 100 → 1,000 → 10,000 groups: ${(ours / small).toFixed(1)}×, ${(large / ours).toFixed(1)}×`,
);

console.log(`Findings: nine rules against ${yearsBack} years of meetings, notes, chairs, plans and reports`);
const full = fullRegistersOf(1000);
const some = full.slice(0, 25);
refuseUnlessAlike(full[0], quarterDays);
const judged = await medianOf("integers", all(full, mandateFindings));
const judgedByDate = await medianOf("Date", all(full, findingsByDate));
line("1,000 groups on one day, days as integers", judged);
line("1,000 groups on one day, the same rules with Date objects", judgedByDate);
console.log(`  ratio ${(judgedByDate / judged).toFixed(2)} (Date / integers)`);
const quarterly = await medianOf("integers", onEach(some, mandateFindings));
const quarterlyByDate = await medianOf("Date", onEach(some, findingsByDate));
line(`25 groups on each of the ${quarterDays.length} quarters' last days, integers`, quarterly);
line(`25 groups on each of the ${quarterDays.length} quarters' last days, Date`, quarterlyByDate);
console.log(`  ratio ${(quarterlyByDate / quarterly).toFixed(2)} (Date / integers)`);
const fewGroups = await medianOf("100", all(fullRegistersOf(100), mandateFindings));
const manyGroups = await medianOf("10,000", all(fullRegistersOf(10_000), mandateFindings));
console.log(
  `  growth 100 → 1,000 → 10,000 groups: ${(judged / fewGroups).toFixed(1)}×, ${(manyGroups / judged).toFixed(1)}×`,
);

console.log("Reading a mandate");
const page =
  "Gruppen ska verka för en god och jämlik vård i hela sjukvårdsregionen. Vid gruppens sammanträden ska " +
  "minnesanteckningar föras. En skriftlig årlig verksamhetsberättelse lämnas till samordnaren före den 28 februari " +
  "efterföljande år.\n\n";
const pages = (count: number) => page.repeat(count * 10);
const forty = await medianOf("40 pages", () => readMandate(pages(40)));
const eighty = await medianOf("80 pages", () => readMandate(pages(80)));
line(`40 pages (${Math.round(pages(40).length / 1000)} kB)`, forty);
console.log(`  growth 40 → 80 pages: ${(eighty / forty).toFixed(2)}×`);

console.log("A mandate of 40 pages in the tab: the longest task of the page's own thread");
const held = await longestTasks();
line("read by the worker", held.worker);
line("read by the page itself", held.page);
console.log(
  `  ratio ${(held.page / Math.max(held.worker, 50)).toFixed(1)} (page / worker; 50 ms is the least that is seen)`,
);

console.log("A storm of 429 (35 s) in the middle of a read of 300 groups, in virtual time");
for (const { client, asked, wasted, unread, seconds } of await throttleStorm()) {
  console.log(
    `${client.padEnd(32)} ${asked} asked, ${wasted} wasted, ${unread} groups unread, ${seconds.toFixed(1)} s`,
  );
}

await printNights();
