// What one seed gives: the product's run judged, and every few seeds beside it what others would have made of the same.
import { remind } from "#reminders/run.ts";
import { type EpisodeOptions, play } from "./episode.ts";
import { addTo, type Figures, noFigures } from "./figures.ts";
import { judge } from "./judge.ts";
import { naiveDamage, readSendWrite, readWriteSend } from "./naive.ts";

export interface SeedWish {
  seed: number;
  workers: number;
  /** Play also what is only there for comparison. */
  compares: boolean;
}

export interface Comparison {
  notices: number;
  /** Reminders said twice, and reminders that the log says were sent and nobody got. */
  sendFirst: { twice: number; lost: number };
  writeFirst: { twice: number; lost: number };
  /** What the product itself would send twice from a mailbox that sends a sent draft again. */
  ifAcceptedAgain: number;
}

export interface SeedResult {
  figures: Figures;
  /** Everything that is wrong, in words; none when all is well. */
  breaches: string[];
  comparison: Comparison | null;
}

/** Few enough that a log is short, many enough that a year's changes fall among them. */
const nights = 16;

/** Plays the seed. Rejects when the product throws what is none of the world's errors. */
export async function playSeed({ seed, workers, compares }: SeedWish): Promise<SeedResult> {
  const options = { seed, workers, nights, acceptsAgain: false };
  const episode = await play(remind, options);
  const verdict = judge(episode);
  const figures = noFigures();
  addTo(figures, episode, verdict);
  const breaches = [...verdict.sentTwice, ...verdict.lost, ...verdict.wrong];
  return { figures, breaches, comparison: compares ? await compare(options) : null };
}

async function compare(options: EpisodeOptions): Promise<Comparison> {
  const sendFirst = await play(readSendWrite, options);
  const writeFirst = await play(readWriteSend, options);
  const accepting = await play(remind, { ...options, acceptsAgain: true });
  return {
    notices: accepting.world.log.rows.size,
    sendFirst: naiveDamage(sendFirst),
    writeFirst: naiveDamage(writeFirst),
    ifAcceptedAgain: judge(accepting).sentTwice.length,
  };
}
