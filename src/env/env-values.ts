// The variables of one place (local, dev, …): its file in env/ with the environment laid over it, nothing judged yet.

import { existsSync, readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { EnvError } from "./env-error.ts";

export type Values = Readonly<Record<string, string | undefined>>;

/** What is written where: `fromFile` alone, and `merged`, where the environment has won. */
export interface EnvValues {
  fromFile: Values;
  merged: Values;
}

const FOLDER = new URL("../../env/", import.meta.url);

/** The values of the place called `name`. Throws EnvError when the name is no file name or env/ has no such file. */
export function envValues(name: string, overrides: Values): EnvValues {
  const file = new URL(`.env.${name}`, FOLDER);
  if (!/^[a-z0-9-]+$/.test(name) || !existsSync(file)) {
    throw new EnvError(name, [
      `there is no env/.env.${name}: copy env/.env.dev to that name and fill it in.`,
    ]);
  }
  const fromFile = parseEnv(readFileSync(file, "utf8"));
  // An empty variable in the environment is how shells and pipelines say "not set": the file keeps its word.
  const set = Object.entries(overrides).filter(([, value]) => value !== undefined && value.trim() !== "");
  return { fromFile, merged: { ...fromFile, ...Object.fromEntries(set) } };
}
