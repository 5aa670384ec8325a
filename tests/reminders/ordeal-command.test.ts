// Samples of `npm run ordeal` and `npm run simulate` as they are started by hand: real runs of the service killed at random
// moments, and what reached people in the end; the simulated world's figures and what it refuses.
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { ordeal } from "../ordeal/ordeal.ts";

it("eight runs killed with SIGKILL: everything is said, once", async () => {
  const result = await ordeal({ seed: 8, runs: 8, atOnce: 3 }, () => {});
  const { sentTwice, lost, wrong } = result;
  expect({ sentTwice, lost, wrong }).toEqual({ sentTwice: [], lost: [], wrong: [] });
  // Nothing is proven where nobody died or nothing was sent.
  expect(result.killed).toBeGreaterThan(0);
  expect(result.messages).toBeGreaterThan(20);
  expect(result.mails).toBeGreaterThan(10);
}, 120_000);

const simulation = fileURLToPath(new URL("../simulation/main.ts", import.meta.url));

function simulate(...args: string[]): Promise<{ code: number; out: string; said: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [simulation, ...args], (error, out, said) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, out, said: said.trim() });
    });
  });
}

it("the simulated world tells each seed and what all of them came to", async () => {
  const { code, out } = await simulate("--notices", "1", "--seed", "3");
  expect(code).toBe(0);
  expect(out).toMatch(/^seed 3: \d+ notices, \d+ runs, \d+ taken over, sent twice 0, lost 0$/m);
  expect(out).toMatch(/^ {2}sent twice: 0 · lost: 0 · otherwise wrong: 0$/m);
  expect(out).toMatch(/read, send, write: [1-9]\d* reminders sent twice/);
});

it("the simulated world refuses a number that makes no sense", async () => {
  expect(await simulate("--workers", "9")).toEqual({
    code: 1,
    out: "",
    said: '--workers is "9"; it takes a whole number from 1 to 8.',
  });
});
