// One simulated tenant through many nights of trouble, and one last clean run. The same seed gives the same episode.
import { dutiesOf } from "#domain/duties.ts";
import type { Day } from "#schema/day.ts";
import type { Befallen } from "./fate.ts";
import type { Delivery } from "./ledger.ts";
import { type Algorithm, startShift } from "./shift.ts";
import { minute, msPerDay, openStage, type Stage } from "./stage.ts";
import type { SimulatedTenant } from "./world.ts";

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

/** How many start on one night: mostly few, at times all. */
const crowds = [1, 1, 1, 2, 2, 3, 4, 8] as const;

/** Plays the episode to its end. Rejects with the first error of a worker that is no trouble of the world. */
export async function play(algorithm: Algorithm, options: EpisodeOptions): Promise<Episode> {
  const stage = openStage(options);
  const { random, world, timeline } = stage;
  world.mailbox.acceptsAgain = options.acceptsAgain;
  const openOn: Set<string>[] = [];
  let today = stage.start;
  for (let night = 0; night <= options.nights; night += 1) {
    const isClean = night === options.nights;
    timeline.moveTo(today * msPerDay + 3 * 60 * minute);
    betweenNights(stage, today, isClean);
    openOn.push(openIn(stage, today));
    const count = isClean ? 1 : Math.min(random.pick(crowds), options.workers);
    for (let worker = 0; worker < count; worker += 1) {
      // Some nights fall across midnight: two days are at work at once.
      const day = !isClean && random.chance(0.05) ? today - 1 : today;
      startShift(stage, algorithm, {
        today: day,
        night,
        isClean,
        wait: isClean ? 0 : random.int(0, 25 * minute),
      });
    }
    await timeline.untilQuiet();
    if (stage.faults.length > 0) throw stage.faults[0];
    if (!isClean) today += random.int(2, 14);
  }
  const { ledger, log, runs, befallen } = stage;
  const { takenOver, lagged } = log;
  return { world, deliveries: ledger.deliveries, openOn, lastDay: today, runs, befallen, takenOver, lagged };
}

/** Life goes on, mail comes back, and now and then a group cannot be read. */
function betweenNights({ story, post, timeline, world, random }: Stage, today: Day, isClean: boolean): void {
  if (!isClean) story.goOn(today);
  post.goOn(timeline.now, isClean);
  const hidden = !isClean && random.chance(0.2) ? random.int(0, story.worlds.length - 1) : null;
  world.desk.worlds = story.worlds.filter((_, index) => index !== hidden);
  world.desk.unreachable = story.worlds
    .filter((_, index) => index === hidden)
    .map(({ group }) => ({ group, problem: "busy" }));
}

/** The keys of all that is open on the night that begins on `today` and the day before it. */
function openIn({ story }: Stage, today: Day): Set<string> {
  const open = story.worlds.flatMap((one) => [...dutiesOf(one, today), ...dutiesOf(one, today - 1)]);
  return new Set(open.map(({ key }) => key));
}
