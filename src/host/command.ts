// What both local commands do around their own work: say what is wrong in one sentence, and stop cleanly when told to.
import { EnvError } from "#env/env-error.ts";
import { OptionError } from "./options.ts";

/** SQLite's numbers for a file that another process holds, and for one it cannot make sense of. */
const sqliteBusy = 5;
const sqliteUnreadable = [11, 26];

/** Something that runs until it is closed. */
export interface Running {
  close: () => Promise<void>;
}

/** Starts, and closes on Ctrl-C or a stop signal. What the person can put right is told in a sentence, with exit code 1. */
export async function runCommand(start: () => Promise<Running>): Promise<void> {
  try {
    const running = await start();
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => void running.close().then(() => process.exit(0)));
    }
  } catch (error) {
    const sentence = sentenceFor(error);
    if (sentence === null) throw error;
    console.error(sentence);
    process.exitCode = 1;
  }
}

function sentenceFor(error: unknown): string | null {
  if (error instanceof OptionError || error instanceof EnvError) return error.message;
  if (!(error instanceof Error) || !("code" in error)) return null;
  const { code, port, errcode }: { code?: unknown; port?: unknown; errcode?: unknown } = error;
  if (code === "EADDRINUSE")
    return `Port ${port} is already in use: stop what runs there, or choose another port.`;
  if (code === "ERR_SQLITE_ERROR" && errcode === sqliteBusy)
    return "The data folder is in use by another Uppdrag: stop that one, or choose another folder.";
  if (code === "ERR_SQLITE_ERROR" && sqliteUnreadable.some((number) => number === errcode))
    return `The data folder cannot be used: ${error.message}. Remove it to begin again.`;
  if (code === "EACCES" || code === "EPERM") return `Not allowed: ${error.message}.`;
  if (code === "ENOTDIR" || code === "EEXIST") return `The data folder cannot be used: ${error.message}.`;
  return null;
}
