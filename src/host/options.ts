// What the two commands can be told, on the command line and in the environment. A wrong word stops them with a sentence.
import { parseArgs } from "node:util";

export interface LocalOptions {
  port: number;
  dataDir: string;
  /** Leave the lists out: the tenant's people, teams and sites are there all the same. */
  isEmpty: boolean;
  /** Rows a query may look at; null for SharePoint's own 5,000. */
  listThreshold: number | null;
  /** SharePoint's resource units an application may spend in a minute; null for any number. */
  unitsPerMinute: number | null;
}

/** Something the person who started the command wrote wrongly; its message is the whole answer. */
export class OptionError extends Error {}

/** The options of `npm start`: PORT and DATA_DIR from the environment, `--empty`. Throws OptionError. */
export function startOptions(args: readonly string[], env: Record<string, string | undefined>): LocalOptions {
  const values = read(args, { empty: { type: "boolean" } });
  return {
    port: portIn(env.PORT || "5300", "PORT"),
    dataDir: env.DATA_DIR || ".data",
    isEmpty: values.empty === true,
    listThreshold: null,
    unitsPerMinute: null,
  };
}

/** The options of `npm run emulator`: --port, --data, --empty, --list-threshold, --units-per-minute. Throws OptionError. */
export function emulatorOptions(args: readonly string[]): LocalOptions {
  const values = read(args, {
    port: { type: "string", default: "5301" },
    data: { type: "string", default: ".data/emulator" },
    empty: { type: "boolean" },
    "list-threshold": { type: "string" },
    "units-per-minute": { type: "string" },
  });
  return {
    port: portIn(String(values.port), "--port"),
    dataDir: String(values.data),
    isEmpty: values.empty === true,
    listThreshold: limitIn(values, "list-threshold"),
    unitsPerMinute: limitIn(values, "units-per-minute"),
  };
}

type Declared = Record<string, { type: "string" | "boolean"; default?: string }>;

function read(args: readonly string[], options: Declared): Record<string, unknown> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: false }).values;
  } catch (error) {
    const known = Object.keys(options).map((name) => `--${name}`);
    const problem = error instanceof Error ? error.message.split(". ")[0] : "";
    throw new OptionError(`${problem}. The options are ${known.join(", ")}.`);
  }
}

function limitIn(values: Record<string, unknown>, name: string): number | null {
  const text = values[name];
  return text === undefined ? null : wholeNumber(String(text), `--${name}`, 1, 1e9);
}

function portIn(text: string, name: string): number {
  return wholeNumber(text, name, 0, 65_535);
}

function wholeNumber(text: string, name: string, least: number, most: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new OptionError(`${name} is "${text}"; it takes a whole number from ${least} to ${most}.`);
}
