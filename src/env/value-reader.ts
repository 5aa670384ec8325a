// Asks for one variable after the other and gathers what is missing or wrong, so that all of it is told at once.

import type { Check } from "./checks.ts";
import { EnvError } from "./env-error.ts";
import type { EnvValues } from "./env-values.ts";

export interface ValueReader {
  /** The trimmed value of `variable`; the empty string, and a problem noted, when it is missing or wrong. */
  read(variable: string, check: Check, what: string): string;
  /** As `read`, but null when nothing is given. */
  readOptional(variable: string, check: Check, what: string): string | null;
  /** Whether anything is given for `variable`, right or wrong. */
  has(variable: string): boolean;
  /** As `read`, for what may stand in the environment only, unless the place is this machine. */
  readSecret(variable: string, what: string): string;
  /** Notes a problem that lies between two values. Quiet while one of them has a problem of its own. */
  expect(holds: boolean, variables: readonly string[], sentence: string): void;
  /** Throws one EnvError with every problem noted so far. */
  finish(): void;
}

/** A reader of the `values` of the place called `name`. */
export function valueReader(name: string, values: EnvValues): ValueReader {
  const file = `env/.env.${name}`;
  const problems: string[] = [];
  const faulty = new Set<string>();

  const note = (variable: string, sentence: string): "" => {
    faulty.add(variable);
    problems.push(`${variable} ${sentence}`);
    return "";
  };
  const configured = (variable: string): string => values.merged[variable]?.trim() ?? "";

  const checked = (variable: string, value: string, check: Check, what: string): string => {
    const wanted = check(value);
    return wanted === undefined
      ? value
      : note(variable, `is "${value}" but ${wanted}: write ${what} in ${file}.`);
  };

  return {
    read(variable, check, what) {
      const value = configured(variable);
      return value === ""
        ? note(variable, `is not set: write ${what} in ${file}.`)
        : checked(variable, value, check, what);
    },
    readOptional(variable, check, what) {
      const value = configured(variable);
      return value === "" ? null : checked(variable, value, check, what);
    },
    has: (variable) => configured(variable) !== "",
    readSecret(variable, what) {
      if (name !== "local" && values.fromFile[variable]) {
        return note(variable, `stands in ${file}: take it out, renew it, and give it in the environment.`);
      }
      return configured(variable) || note(variable, `is not set: give ${what} in the environment.`);
    },
    expect(holds, variables, sentence) {
      if (!holds && !variables.some((variable) => faulty.has(variable))) problems.push(sentence);
    },
    finish() {
      if (problems.length > 0) throw new EnvError(name, problems);
    },
  };
}
