// A sample of `npm run ordeal`: real runs of the service, killed at random moments, and what reached people in the end.
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
