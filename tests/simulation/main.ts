// `npm run simulate`: the reminders in a simulated world of many workers and every kind of trouble, until so many notices
// have been claimed. Ends with 1 and names the seed when anything was said twice or lost. With --every-hour instead: a run
// at every hour of 2020–2040, in UTC and in Stockholm.
import { parseArgs } from "node:util";
import { dayOf } from "#schema/day.ts";
import { everyHour } from "./every-hour.ts";
import { addAll, noFigures, summaryOf } from "./figures.ts";
import type { Comparison, SeedResult } from "./play-seed.ts";
import { playSeeds } from "./play-seeds.ts";

const { values } = parseArgs({
  options: {
    notices: { type: "string", default: "100000" },
    seed: { type: "string", default: "1" },
    workers: { type: "string", default: "8" },
    "every-hour": { type: "boolean", default: false },
  },
});

if (values["every-hour"]) printEveryHour();
else await simulate(whole("notices", 1, 10_000_000), whole("seed", 0, 2 ** 31), whole("workers", 1, 8));

function whole(name: "notices" | "seed" | "workers", least: number, most: number): number {
  const value = Number(values[name]);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  console.error(`--${name} is "${values[name]}"; it takes a whole number from ${least} to ${most}.`);
  process.exit(1);
}

async function simulate(notices: number, firstSeed: number, workers: number): Promise<void> {
  /** Every so many seeds, what others would have made of it is played beside. */
  const every = 5;
  const began = performance.now();
  const figures = noFigures();
  const comparisons: Comparison[] = [];
  const wrong: number[] = [];
  let seed = firstSeed;
  const wishOf = (index: number) => ({ seed: firstSeed + index, workers, compares: index % every === 0 });
  for await (const result of playSeeds(wishOf)) {
    console.log(seedLine(seed, result));
    addAll(figures, result.figures);
    if (result.comparison) comparisons.push(result.comparison);
    if (result.breaches.length > 0) wrong.push(seed);
    if (figures.notices >= notices) break;
    seed += 1;
  }
  console.log([...summaryOf(figures), ...comparedLines(comparisons)].join("\n"));
  console.log(`${((performance.now() - began) / 1000).toFixed(0)} s`);
  for (const one of wrong)
    console.log(`WRONG: npm run simulate -- --notices 1 --seed ${one} --workers ${workers}`);
  if (wrong.length > 0) process.exitCode = 1;
}

function seedLine(seed: number, { figures, breaches }: SeedResult): string {
  const { notices, runs, takenOver, sentTwice, lost } = figures;
  return [
    `seed ${seed}: ${notices} notices, ${runs} runs, ${takenOver} taken over, sent twice ${sentTwice}, lost ${lost}`,
    ...breaches.map((breach) => `  ${breach}`),
  ].join("\n");
}

function comparedLines(comparisons: readonly Comparison[]): string[] {
  const sum = (of: (one: Comparison) => number) => comparisons.reduce((total, one) => total + of(one), 0);
  const naive = (which: "sendFirst" | "writeFirst") =>
    `${sum((one) => one[which].twice)} reminders sent twice, ${sum((one) => one[which].lost)} lost`;
  return [
    `beside it, ${comparisons.length} of the same seeds without claims:`,
    `  read, send, write: ${naive("sendFirst")}`,
    `  read, write, send: ${naive("writeFirst")}`,
    `and with claims, if a mailbox sent a sent draft again when asked (not proven either way in a real tenant):`,
    `  ${sum((one) => one.ifAcceptedAgain)} mails sent twice of ${sum((one) => one.notices)} notices`,
  ];
}

function printEveryHour(): void {
  const began = performance.now();
  const { runs, reminders, wrong } = everyHour(dayOf(2020, 1, 1), dayOf(2040, 12, 31));
  console.log(
    `${runs} runs, at every hour of 2020–2040 in UTC and in Stockholm: ${reminders} reminders, ${wrong.length} wrong`,
  );
  for (const line of wrong) console.log(`  ${line}`);
  console.log(`${((performance.now() - began) / 1000).toFixed(0)} s`);
  if (wrong.length > 0) process.exitCode = 1;
}
