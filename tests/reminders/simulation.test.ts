// A sample of `npm run simulate`: the product's run through nights of every kind of trouble, judged by what reached
// people. Beside it the guards: what has no claims, or claims that do not hold, is found out by the same judge.
import { describe, expect, it } from "vitest";
import { remind } from "#reminders/run.ts";
import { type EpisodeOptions, play } from "../simulation/episode.ts";
import { addTo, noFigures } from "../simulation/figures.ts";
import { judge } from "../simulation/judge.ts";
import { naiveDamage, readSendWrite, readWriteSend } from "../simulation/naive.ts";
import type { Algorithm } from "../simulation/shift.ts";

const options = (seed: number, changes: Partial<EpisodeOptions> = {}): EpisodeOptions => ({
  seed,
  workers: 8,
  nights: 16,
  acceptsAgain: false,
  ...changes,
});

describe("1,500 notices through a world in trouble", { timeout: 60_000 }, () => {
  it("are said once each, and none is lost", async () => {
    const figures = noFigures();
    for (let seed = 1; figures.notices < 1500; seed += 1) {
      const episode = await play(remind, options(seed));
      const verdict = judge(episode);
      const { sentTwice, lost, wrong } = verdict;
      expect({ seed, sentTwice, lost, wrong }).toEqual({ seed, sentTwice: [], lost: [], wrong: [] });
      addTo(figures, episode, verdict);
    }
    // Nothing is proven by nights in which nothing happened.
    expect(figures.takenOver).toBeGreaterThan(100);
    expect(figures.handedOver).toBeGreaterThan(100);
    for (const trouble of ["lost", "cut", "busy", "broken", "asleep"])
      expect(figures.troubles.get(trouble), trouble).toBeGreaterThan(10);
  });

  it("would be sent twice by reading, sending and writing it down, and lost by writing it down first", async () => {
    expect(naiveDamage(await play(readSendWrite, options(1))).twice).toBeGreaterThan(10);
    expect(naiveDamage(await play(readWriteSend, options(1))).lost).toBeGreaterThan(10);
  });

  it("would be sent twice if a claim kept nobody else away", async () => {
    const careless: Algorithm = ({ desk, ...ports }, wish) => {
      const { log } = desk;
      const claim: typeof log.claim = (row) => log.claim({ ...row, key: `${row.key} ${wish.runId}` });
      return remind({ ...ports, desk: { ...desk, log: { ...log, claim } } }, wish);
    };
    expect(judge(await play(careless, options(2))).sentTwice.length).toBeGreaterThan(0);
  });

  it("would be missed if a mailbox took mail and sent nothing", async () => {
    const dropping: Algorithm = ({ mail, ...ports }, wish) =>
      remind({ ...ports, mail: mail && { ...mail, send: async () => {} } }, wish);
    expect(judge(await play(dropping, options(3, { nights: 4 }))).lost.length).toBeGreaterThan(0);
  });

  it("fall the same way again with the same seed", async () => {
    const [one, again] = [
      await play(remind, options(4, { nights: 3 })),
      await play(remind, options(4, { nights: 3 })),
    ];
    expect(one.deliveries.length).toBeGreaterThan(10);
    expect(again.deliveries).toEqual(one.deliveries);
    expect(again.befallen).toEqual(one.befallen);
  });
});
