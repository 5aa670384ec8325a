// `npm run bench`: speed as ratios against a named alternative in the same run. Times depend on the machine; ratios and
// growth are what the product may claim.
import { Bench } from "tinybench";
import type { Register } from "#domain/entities.ts";
import { obligations } from "#domain/obligations.ts";
import { readMandate } from "#reading/read-mandate.ts";
import { dayOf } from "#schema/day.ts";
import { obligationsByDate } from "./obligations-by-date.ts";
import { registersOf, yearsBack } from "./worlds.ts";

const today = dayOf(2026, 11, 22);

/** Milliseconds a run takes, the median of several. */
async function medianOf(name: string, run: () => unknown): Promise<number> {
  const bench = new Bench({ time: 800, warmupTime: 200 });
  bench.add(name, run);
  await bench.run();
  const result = bench.tasks[0]?.result;
  if (!result || !("latency" in result)) throw new Error(`${name} could not be measured.`);
  return result.latency.p50;
}

const all =
  (registers: readonly Register[], evaluate: (register: Register, day: number) => unknown[]) => () =>
    registers.reduce((count, register) => count + evaluate(register, today).length, 0);

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
