// What the mutation tool reports, made into one row for each change.
import type { MutantResult } from "./score.ts";

interface Place {
  line: number;
  column: number;
}

interface ReportedMutant {
  mutatorName: string;
  replacement?: string;
  status: string;
  location: { start: Place; end: Place };
}

/** The report as the tool writes it; lines and columns count from 1. */
export interface Report {
  files: Record<string, { source: string; mutants: ReportedMutant[] }>;
}

/** One change to one file and what became of it. */
export interface Mutant extends MutantResult {
  /** File, place and replacement: no two changes have the same. */
  id: string;
  line: number;
  source: string;
  from: number;
  to: number;
}

/** Returns the report's changes, file by file. */
export function mutantsIn(report: Report): Mutant[] {
  return Object.entries(report.files).flatMap(([file, { source, mutants }]) =>
    mutants.map(({ status, location, replacement, mutatorName }) => {
      const [from, to] = [offsetOf(source, location.start), offsetOf(source, location.end)];
      const change = replacement ?? mutatorName;
      return {
        id: `${file}:${from}-${to} ${change}`,
        file,
        status,
        original: source.slice(from, to).replace(/\s+/g, " ").trim(),
        replacement: change,
        line: location.start.line,
        source,
        from,
        to,
      };
    }),
  );
}

/** Returns the whole file with the change made. */
export function sourceWith({ source, from, to, replacement }: Mutant): string {
  return source.slice(0, from) + replacement + source.slice(to);
}

function offsetOf(source: string, { line, column }: Place): number {
  const before = source.split("\n").slice(0, line - 1);
  return before.reduce((length, one) => length + one.length + 1, 0) + column - 1;
}
