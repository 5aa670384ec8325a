// What `npm run remind` can be told. A wrong word stops it with one sentence before anything is read.
import { parseArgs } from "node:util";
import { reminders } from "#locales/sv/reminders.ts";
import { type Day, parseDay } from "#schema/day.ts";
import { defaultLease } from "./lease.ts";

export interface RemindOptions {
  env: string;
  /** Where Graph is, as written, or null for the address the place names. */
  graphUrl: string | null;
  groupKey: string | null;
  /** null for today. */
  on: Day | null;
  isDryRun: boolean;
  /** The result as one line of JSON on standard output. */
  asJson: boolean;
  /** A line of JSON without personal data on standard error, for whoever keeps the logs. */
  logsAsJson: boolean;
  /** How long a claim may go unsettled before another run takes it over; in milliseconds. */
  lease: number;
}

/** Something written wrongly on the command line; its message is the whole answer. */
export class OptionError extends Error {
  override readonly name = "OptionError";
}

const declared = {
  env: { type: "string", default: "local" },
  graph: { type: "string" },
  group: { type: "string" },
  on: { type: "string" },
  "dry-run": { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  log: { type: "string" },
  lease: { type: "string" },
} as const;

const t = reminders.run.refused;
const { runReport } = reminders;

/** The options in `args`. Throws OptionError. */
export function remindOptions(args: readonly string[]): RemindOptions {
  const values = read(args);
  return {
    env: values.env,
    graphUrl: values.graph ?? null,
    groupKey: values.group ?? null,
    on: values.on === undefined ? null : dayIn(values.on),
    isDryRun: values["dry-run"],
    asJson: values.json,
    logsAsJson: isJson(values.log),
    lease: values.lease === undefined ? defaultLease : secondsIn(values.lease) * 1000,
  };
}

/** The address at which the token endpoint answers: on this machine it follows Graph to another port. */
export function tokenAddress(tokenUrl: string, graphUrl: string): string {
  const { hostname, pathname } = new URL(tokenUrl);
  return loopback.includes(hostname) ? new URL(pathname, graphUrl).href : tokenUrl;
}

const loopback = ["127.0.0.1", "localhost", "[::1]"];

function read(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: declared, allowPositionals: false }).values;
  } catch {
    const options = Object.entries(declared).map(([name, { type }]) =>
      type === "string" ? `--${name} …` : `--${name}`,
    );
    throw new OptionError(t.options(args.join(" "), options.join(", ")));
  }
}

function dayIn(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new OptionError(t.day(text));
  return day;
}

function isJson(text: string | undefined): boolean {
  if (text === undefined || text === "json") return text === "json";
  throw new OptionError(runReport.log(text));
}

/** Less than a second leaves no time to send in; more than a day and a night's claims would wait for the next but one. */
function secondsIn(text: string): number {
  const seconds = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  // SharePoint keeps whole seconds, and a holder sends only in the first two thirds: one second is none.
  if (seconds < 2 || seconds > 86_400) throw new OptionError(runReport.lease(text));
  return seconds;
}
