// What a worded last day can mean. One choice: the text has said it all. More: a person settles it once.

import { lastOnTimeDay } from "#domain/last-day.ts";
import type { LastDayReading } from "#domain/mandate-reading.ts";
import { type Day, daysInMonth, partsOf } from "#schema/day.ts";
import type { RuleLastDay } from "#schema/lists/rule-last-day.ts";
import { nextLastDay } from "./next-last-day.ts";

/** To the letter; with the named day counted in; to the end of the named month. */
export type BoundarySense = "literal" | "including" | "wholeMonth";

export interface DayChoice {
  /** The same for the same choice however often the text is read. */
  id: string;
  sense: BoundarySense;
  /** The text does not say which year, so this choice says it too. */
  settlesYear: boolean;
  lastDay: RuleLastDay;
}

/**
 * Returns the last days that the words can mean, the most literal first. "Senast" leaves no doubt about the day;
 * "före" does, since many write "före den 28 februari" and mean the whole of February.
 */
export function dayChoicesOf(reading: LastDayReading): DayChoice[] {
  const { words, boundary, month, day, yearOffset } = reading;
  const offsets: (0 | 1)[] = yearOffset === null ? [0, 1] : [yearOffset];
  return offsets.flatMap((offset) => {
    const choice = (sense: BoundarySense, counted: Pick<RuleLastDay, "boundary" | "day">): DayChoice => ({
      id: `${sense}-${offset}`,
      sense,
      settlesYear: yearOffset === null,
      lastDay: { words, month, yearOffset: offset, ...counted },
    });
    const literal = choice("literal", { boundary, day });
    if (boundary === "latest") return [literal];
    return [
      literal,
      endsMonth(month, day) ? wholeMonth(choice, month) : choice("including", { boundary: "latest", day }),
    ];
  });
}

type MakeChoice = (sense: BoundarySense, counted: Pick<RuleLastDay, "boundary" | "day">) => DayChoice;

/** The whole of February is the 29th in the years that have one; `lastOnTimeDay` takes the 28th in the others. */
function wholeMonth(choice: MakeChoice, month: number): DayChoice {
  return choice("wholeMonth", { boundary: "latest", day: month === 2 ? 29 : daysInMonth(2027, month) });
}

function endsMonth(month: number, day: number): boolean {
  return day >= daysInMonth(2027, month);
}

/**
 * Returns the choices side by side for one year's plan or report, each with its last day: the next year to come, or
 * this year where the text leaves the year open too.
 */
export function comparedChoices(
  reading: LastDayReading,
  today: Day,
): { year: number; choices: { choice: DayChoice; day: Day }[] } {
  const choices = dayChoicesOf(reading);
  const literal = choices[0];
  const next = literal && !literal.settlesYear ? nextLastDay(literal.lastDay, today) : null;
  const year = next?.year ?? partsOf(today).year;
  return { year, choices: choices.map((choice) => ({ choice, day: lastOnTimeDay(choice.lastDay, year) })) };
}
