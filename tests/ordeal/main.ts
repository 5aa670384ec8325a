// `npm run ordeal`: hundreds of real runs of the service against the emulator, each killed at a random moment. Ends with 1
// when anything was said twice or lost. What dies when is the machine's to say, so that a seed gives the same plan, but
// not the same ordeal, again.
import { parseArgs } from "node:util";
import { phases } from "./aftermath.ts";
import { type OrdealOptions, type OrdealResult, ordeal } from "./ordeal.ts";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "500" },
    "at-once": { type: "string", default: "2" },
    seed: { type: "string", default: "1" },
  },
});

const options: OrdealOptions = {
  runs: whole("runs", 1, 100_000),
  atOnce: whole("at-once", 1, 8),
  seed: whole("seed", 0, 2 ** 31),
};
const began = performance.now();
const result = await ordeal(options, console.log);
console.log([...linesOf(result), `${((performance.now() - began) / 60_000).toFixed(1)} min`].join("\n"));
const breaches = [...result.sentTwice, ...result.lost, ...result.wrong];
if (breaches.length > 0) {
  console.log(["WRONG:", ...breaches].join("\n  "));
  process.exitCode = 1;
}

function whole(name: keyof typeof values, least: number, most: number): number {
  const value = Number(values[name]);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  console.error(`--${name} is "${values[name]}"; it takes a whole number from ${least} to ${most}.`);
  process.exit(1);
}

function linesOf(all: OrdealResult): string[] {
  return [
    `${all.started} runs, ${all.killed} killed with SIGKILL, then ${all.cleanRuns} clean ones`,
    `  how far they had come: ${phases.map((phase) => `${phase} ${all.phases.get(phase) ?? 0}`).join(" · ")}`,
    `  lost answers, cut connections, 429 and 503: ${all.faults}`,
    `  ${all.notices} notices: ${all.messages} messages in Teams, ${all.mails} mails; ${all.takenOver} taken over, ${all.handedOver} handed over`,
    `  in a feed twice, as the feed allows: ${all.saidAgain} after an error although Teams had taken it, ${all.byTwoWays} by mail too`,
    `  sent twice: ${all.sentTwice.length} · lost: ${all.lost.length} · otherwise wrong: ${all.wrong.length}`,
  ];
}
