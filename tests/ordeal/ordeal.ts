// Real runs of the service against the emulator, killed with SIGKILL at random moments, several at once, while answers
// are lost; then clean runs until there is nothing left to say. Judged by the outbox, and against one undisturbed service
// that ran on the same days in a tenant of its own.
import { ConnectionCut } from "#emulator/emulator.ts";
import { serve } from "#emulator/serve.ts";
import { remind } from "#reminders/run.ts";
import type { Day } from "#schema/day.ts";
import { servicePorts } from "../reminders/tenant-with-group.ts";
import { type Random, seeded } from "../simulation/random.ts";
import { wish } from "../simulation/world.ts";
import type { TestEmulator } from "../support/emulator.ts";
import { aftermathOf, type Phase, phasesOf, takenOverSince } from "./aftermath.ts";
import { type Ended, lease, runService } from "./service-process.ts";
import { dayOfRun, daysOfOrdeal, firstDay, openOrdealTenant } from "./tenant.ts";
import { troublesOf } from "./troubles.ts";
import { type Heard, heardIn, verdict } from "./verdict.ts";

export interface OrdealOptions {
  seed: number;
  /** How many runs are started before the clean ones. */
  runs: number;
  /** The most that are at work at once. */
  atOnce: number;
}

export interface OrdealResult {
  started: number;
  killed: number;
  cleanRuns: number;
  /** Killed runs and those that came to their end, by how far they had come. */
  phases: Map<Phase, number>;
  takenOver: number;
  handedOver: number;
  faults: number;
  notices: number;
  mails: number;
  messages: number;
  /** Everything that is wrong, in words. */
  sentTwice: string[];
  lost: string[];
  wrong: string[];
  saidAgain: number;
  byTwoWays: number;
}

/** The most clean runs it may take until nothing is left. */
const mostCleanRuns = 8;

/** Puts a tenant through it. `say` hears how far it has come. */
export async function ordeal(options: OrdealOptions, say: (line: string) => void): Promise<OrdealResult> {
  const random = seeded(options.seed);
  const tenant = await openOrdealTenant();
  const server = await serve({ port: 0, handle: (request) => answer(tenant, request) });
  try {
    const days: Day[] = [];
    const { before, ...result } = await killedRuns(tenant, server.url, options, { random, days, say });
    const { left, count } = await cleanRuns(server.url, days);
    const after = await aftermathOf(tenant);
    const takenOver = result.takenOver + takenOverSince(before, after);
    const expected = await undisturbed(days);
    return { ...result, takenOver, cleanRuns: count, ...verdict(after, expected, left) };
  } finally {
    await server.close();
    tenant.close();
  }
}

interface Course {
  random: Random;
  /** The days that something ran on, in order; filled as it goes. */
  days: Day[];
  say: (line: string) => void;
}

async function killedRuns(tenant: TestEmulator, url: string, options: OrdealOptions, course: Course) {
  const { random, days, say } = course;
  const phases = new Map<Phase, number>();
  let [started, killed, faults, takenOver] = [0, 0, 0, 0];
  // How long an undisturbed run takes here, on the day before the first.
  let usual = (await runService(url, firstDay - 1, null)).milliseconds;
  let before = await aftermathOf(tenant);
  while (started < options.runs) {
    const day = dayOfRun(started, options.runs);
    if (days.at(-1) !== day) days.push(day);
    const troubles = troublesOf(random);
    if (troubles.length > 0) await tenant.plan(...troubles);
    const count = Math.min(random.chance(0.5) ? 1 : random.int(1, options.atOnce), options.runs - started);
    const ended = await Promise.all(
      Array.from({ length: count }, () => runService(url, day, momentOfDeath(random, usual))),
    );
    faults += troubles.length - (await tenant.unusedFaults());
    await tenant.clearFaults();
    started += count;
    killed += ended.filter(({ isKilled }) => isKilled).length;
    usual = lengthAfter(usual, ended);
    const after = await aftermathOf(tenant);
    for (const [phase, times] of phasesOf(before, after, count))
      phases.set(phase, (phases.get(phase) ?? 0) + times);
    takenOver += takenOverSince(before, after);
    before = after;
    if (started % 50 < count) say(`${started} runs, ${killed} killed, ${after.rows.length} notices`);
  }
  return { started, killed, faults, takenOver, phases, before };
}

/**
 * In milliseconds from the start. A third die anywhere, starting up among it; the others from when a run has usually
 * begun to work, and up to half as late again, since a run with much to say takes longer than most.
 */
function momentOfDeath(random: Random, usual: number): number {
  return Math.round((usual * (random.chance(1 / 3) ? random.int(0, 100) : random.int(60, 150))) / 100);
}

/** Runs that ended by themselves tell how long one takes; where none does, a little longer is allowed. */
function lengthAfter(usual: number, ended: readonly Ended[]): number {
  const whole = ended.filter(({ isKilled }) => !isKilled).map(({ milliseconds }) => milliseconds);
  return whole.length > 0 ? (usual + Math.max(...whole)) / 2 : usual * 1.02;
}

/** Runs on the last day, again and again, until there is nothing to say; `left` tells what never came to rest. */
async function cleanRuns(url: string, days: Day[]): Promise<{ left: string[]; count: number }> {
  const last = firstDay + daysOfOrdeal;
  days.push(last);
  let out = "";
  for (let count = 1; count <= mostCleanRuns; count += 1) {
    // By then whatever a dead run holds is free.
    await new Promise((resolve) => setTimeout(resolve, lease * 1000 + 100));
    const ended = await runService(url, last, null);
    out = ended.out + ended.said;
    const { planned, takenOver, bounced, problems } = JSON.parse(ended.out) as {
      planned: number;
      takenOver: number;
      bounced: number;
      problems: unknown[];
    };
    if (planned + takenOver + bounced + problems.length === 0) return { left: [], count };
  }
  return { left: [`not quiet after ${mostCleanRuns} clean runs: ${out}`], count: mostCleanRuns };
}

/** What one service says that nobody disturbs, on the same days. */
async function undisturbed(days: readonly Day[]): Promise<Heard> {
  const tenant = await openOrdealTenant();
  try {
    // Twice on the last day: what comes back from the first time is heard of the second.
    for (const day of [firstDay - 1, ...days, ...days.slice(-1)]) {
      await remind(servicePorts(tenant), wish(day));
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    const after = await aftermathOf(tenant);
    return heardIn(after);
  } finally {
    tenant.close();
  }
}

/** The server's requests are of its own kind; the emulator in this process takes the platform's. */
async function answer(tenant: TestEmulator, request: Request): Promise<Response> {
  const { url, method, headers } = request;
  const body = method === "GET" ? null : await request.arrayBuffer();
  try {
    return await tenant.fetch(url, { method, headers, body });
  } catch (error) {
    if (error instanceof TypeError && error.cause instanceof ConnectionCut) throw error.cause;
    throw error;
  }
}
