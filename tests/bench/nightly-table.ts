// What nights over many groups cost, as a table and as a formula that a third size is held against.
import { type Night, nightsOf, smallestBudget } from "./nightly-run.ts";

/** Runs the nights and prints them. Throws when one was refused, left a problem behind, or went over 80 % of the budget. */
export async function printNights(): Promise<void> {
  console.log("A night of the service, in virtual time, under its own limiter");
  const sizes: Night[][] = [];
  for (const groups of [100, 300, 60]) sizes.push(await nightsOf(groups, 1));
  const [small, large, third] = sizes.map((nights) => {
    for (const [index, night] of nights.entries()) {
      print(night, index === 0 ? "all is new" : "a quiet night");
      refuseUnlessSound(night);
    }
    return nights[1];
  });
  if (!small || !large || !third) throw new Error("There were no such nights.");
  const perGroup = (large.units - small.units) / (large.groups - small.groups);
  const beside = small.units - perGroup * small.groups;
  const foretold = beside + perGroup * third.groups;
  console.log(
    `  a quiet night of n groups costs ${beside.toFixed(1)} + ${perGroup.toFixed(2)} · n units; for ${third.groups} ` +
      `that says ${foretold.toFixed(0)}, and ${third.units} were counted`,
  );
  if (Math.abs(foretold - third.units) > 0.05 * third.units) throw new Error("The formula does not hold.");
}

function print(night: Night, name: string): void {
  const { groups, result, requests, units, busiestMinute, throttled, lasted, processor, emulator } = night;
  console.log(
    `  ${String(groups).padStart(4)} groups, ${name}: ${result.sent} notices, ${requests} requests, ${units} units, ` +
      `${busiestMinute} in the busiest minute (${((100 * busiestMinute) / smallestBudget).toFixed(0)} % of ` +
      `${smallestBudget}), ${throttled} refused, ${Math.ceil(lasted / 60_000)} min, ` +
      `${processor.toFixed(0)} ms of processor time beside the emulator's ${emulator.toFixed(0)}`,
  );
}

function refuseUnlessSound({ groups, result, busiestMinute, throttled }: Night): void {
  if (throttled > 0 || busiestMinute > 0.8 * smallestBudget) {
    throw new Error(`${groups} groups: ${throttled} calls refused, ${busiestMinute} units in one minute.`);
  }
  if (result.problems.length > 0) throw new Error(JSON.stringify(result.problems.slice(0, 3)));
}
