// One simulated tenant through many nights of trouble, and one last clean run. The same seed gives the same episode.
import { dutiesOf } from "#domain/duties.ts";
import type { Ports } from "#reminders/ports.ts";
import type { Wish } from "#reminders/wish.ts";
import { type Day, dayOf } from "#schema/day.ts";
import { type Befallen, befallenIn, fateOf, moments, weatherOf } from "./fate.ts";
import { laggingLog } from "./lagging-log.ts";
import { type Delivery, ledgerOf } from "./ledger.ts";
import { openPost } from "./post.ts";
import { seeded } from "./random.ts";
import { castOf, storyOf } from "./story.ts";
import { timelineFrom } from "./timeline.ts";
import { type SimulatedTenant, simulatedTenant, wish } from "./world.ts";

/** Says what is due: the product's own run, or another way of doing it. */
export type Algorithm = (ports: Ports, wish: Wish) => Promise<unknown>;

export interface EpisodeOptions {
  seed: number;
  /** The most that are at work at once. */
  workers: number;
  nights: number;
  /** A mailbox that sends a draft again when it is asked to. */
  acceptsAgain: boolean;
}

export interface Episode {
  world: SimulatedTenant;
  deliveries: Delivery[];
  /** Keys of what was open, by night. */
  openOn: ReadonlySet<string>[];
  /** The day of the clean run. */
  lastDay: Day;
  runs: number;
  befallen: Befallen;
  takenOver: number;
  lagged: number;
}

const msPerDay = 86_400_000;
const minute = 60_000;
/** How many start on one night: mostly few, at times all. */
const crowds = [1, 1, 1, 2, 2, 3, 4, 8] as const;

/** Plays the episode to its end. */
export async function play(algorithm: Algorithm, options: EpisodeOptions): Promise<Episode> {
  const random = seeded(options.seed);
  const cast = castOf(random);
  const start = dayOf(2027, 1, 11) + random.int(0, 300);
  const story = storyOf(random, cast, { start, days: options.nights * 8, count: 8 });
  const world = simulatedTenant(story.worlds);
  const timeline = timelineFrom(start * msPerDay);
  const post = openPost(world, cast, random);
  world.mailbox.acceptsAgain = options.acceptsAgain;
  const log = laggingLog(world.log);
  const ledger = ledgerOf(world);
  const befallen = befallenIn();
  const openOn: Set<string>[] = [];
  let runs = 0;
  const failures: unknown[] = [];

  const work = async (today: Day, night: number, isClean: boolean) => {
    runs += 1;
    const runId = `run-${options.seed}-${runs}`;
    const skew = isClean ? 0 : random.int(-minute, minute);
    const clock = () => timeline.now + skew;
    const dies = !isClean && random.chance(0.35);
    const death = dies ? { at: random.pick(moments), count: random.int(1, 3) } : null;
    const fate = fateOf(random, timeline, { weather: weatherOf(random, isClean), death }, befallen);
    const moment = async (what: string) => {
      ledger.note(what, night);
      post.note(what, timeline.now);
      await fate(what);
    };
    const ports = world.ports(moment);
    const seen = log.over(ports.desk.log, clock, random, isClean ? 0 : 0.15);
    await algorithm({ ...ports, clock, desk: { ...ports.desk, log: seen } }, wish(today, { runId }));
  };
  const startWork = (today: Day, night: number, isClean: boolean, wait: number) => {
    timeline
      .sleep(wait)
      .then(() => work(today, night, isClean))
      .catch((error: unknown) => {
        // The register or the log could not be read: the run could not begin, which a later one makes good.
        if (isClean || !(error instanceof Error) || error.name !== "GraphError") failures.push(error);
      });
  };

  let today = start;
  for (let night = 0; night <= options.nights; night += 1) {
    const isClean = night === options.nights;
    timeline.moveTo(today * msPerDay + 3 * 60 * minute);
    if (!isClean) story.goOn(today);
    post.goOn(timeline.now, isClean);
    openOn.push(
      new Set(
        story.worlds.flatMap((one) =>
          [...dutiesOf(one, today), ...dutiesOf(one, today - 1)].map(({ key }) => key),
        ),
      ),
    );
    const count = isClean ? 1 : Math.min(random.pick(crowds), options.workers);
    for (let worker = 0; worker < count; worker += 1) {
      // Some nights fall across midnight: two days are at work at once.
      const day = !isClean && random.chance(0.05) ? today - 1 : today;
      startWork(day, night, isClean, isClean ? 0 : random.int(0, 25 * minute));
    }
    await timeline.untilQuiet();
    if (failures.length > 0) throw failures[0];
    if (!isClean) today += random.int(2, 14);
  }
  const { takenOver, lagged } = log;
  return { world, deliveries: ledger.deliveries, openOn, lastDay: today, runs, befallen, takenOver, lagged };
}
