// The figures of many episodes together, and the lines that tell them.
import type { Episode } from "./episode.ts";
import { moments } from "./fate.ts";
import type { Verdict } from "./judge.ts";

export interface Figures {
  episodes: number;
  notices: number;
  runs: number;
  nights: number;
  takenOver: number;
  handedOver: number;
  lagged: number;
  sentTwice: number;
  lost: number;
  wrong: number;
  saidAgain: number;
  byTwoWays: number;
  /** By the name of the moment, or of the trouble. */
  crashes: Map<string, number>;
  troubles: Map<string, number>;
  /** By how each row ended. */
  ended: Map<string, number>;
}

export function noFigures(): Figures {
  return {
    episodes: 0,
    notices: 0,
    runs: 0,
    nights: 0,
    takenOver: 0,
    handedOver: 0,
    lagged: 0,
    sentTwice: 0,
    lost: 0,
    wrong: 0,
    saidAgain: 0,
    byTwoWays: 0,
    crashes: new Map(),
    troubles: new Map(),
    ended: new Map(),
  };
}

/** Adds an episode and its verdict to `figures`. */
export function addTo(figures: Figures, episode: Episode, verdict: Verdict): void {
  const rows = [...episode.world.log.rows.values()];
  figures.episodes += 1;
  figures.notices += rows.length;
  figures.runs += episode.runs;
  figures.nights += episode.openOn.length;
  figures.takenOver += episode.takenOver;
  figures.handedOver += rows.reduce((sum, { attempts }) => sum + (attempts?.length ?? 0), 0);
  figures.lagged += episode.lagged;
  figures.sentTwice += verdict.sentTwice.length;
  figures.lost += verdict.lost.length;
  figures.wrong += verdict.wrong.length;
  figures.saidAgain += verdict.saidAgain;
  figures.byTwoWays += verdict.byTwoWays;
  for (const [name, count] of episode.befallen.crashes) raise(figures.crashes, name, count);
  for (const [name, count] of episode.befallen.troubles) raise(figures.troubles, name, count);
  for (const { progress, channel } of rows)
    raise(figures.ended, progress === "sent" ? `sent by ${channel}` : progress, 1);
}

function raise(counts: Map<string, number>, name: string, by: number): void {
  counts.set(name, (counts.get(name) ?? 0) + by);
}

/** Adds the figures of more episodes. */
export function addAll(figures: Figures, more: Figures): void {
  for (const name of counted) figures[name] += more[name];
  for (const name of listed) for (const [key, count] of more[name]) raise(figures[name], key, count);
}

const listed = ["crashes", "troubles", "ended"] as const;
const counted = [
  "episodes",
  "notices",
  "runs",
  "nights",
  "takenOver",
  "handedOver",
  "lagged",
  "sentTwice",
  "lost",
  "wrong",
  "saidAgain",
  "byTwoWays",
] as const;

/** The summary in lines of text. */
export function summaryOf(figures: Figures): string[] {
  const { crashes, troubles, ended } = figures;
  const list = (counts: ReadonlyMap<string, number>, names: readonly string[]) =>
    names.map((name) => `${name} ${counts.get(name) ?? 0}`).join(" · ");
  return [
    `${figures.notices} notices, ${figures.runs} runs, ${figures.nights} nights, ${figures.episodes} tenants`,
    `  ended: ${list(ended, [...ended.keys()].toSorted())}`,
    `  crashes: ${list(crashes, moments)}`,
    `  lost answers ${troubles.get("lost") ?? 0} · connections cut ${troubles.get("cut") ?? 0} · 429 ${troubles.get("busy") ?? 0} · ` +
      `5xx ${troubles.get("broken") ?? 0} · slept past the lease ${troubles.get("asleep") ?? 0} · lagging readings ${figures.lagged}`,
    `  taken over ${figures.takenOver} · handed over ${figures.handedOver}`,
    `  in a feed twice, as the feed allows: ${figures.saidAgain} after an error although Teams had taken it, ` +
      `${figures.byTwoWays} by mail too after a lost answer`,
    `  sent twice: ${figures.sentTwice} · lost: ${figures.lost} · otherwise wrong: ${figures.wrong}`,
  ];
}
