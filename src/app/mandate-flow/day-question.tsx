// What a worded last day means: asked once, with the very days of the next plan or report.
import type { DueReading, LastDayReading } from "#domain/mandate-reading.ts";
import { formatDayShort, formatMonth } from "#locales/dates.ts";
import { capitalised } from "#locales/rule-words.ts";
import { usePageSession } from "../session/page-words.ts";
import { comparedChoices, type DayChoice } from "./day-choices.ts";
import { Question } from "./question.tsx";
import type { AskedOfRule } from "./rule-question.tsx";

interface DayQuestionProps extends AskedOfRule {
  due: DueReading;
  lastDay: LastDayReading;
  chosen: string | null;
  onChoice: (dayChoice: string) => void;
}

/** The question under the words it is about. */
export function DayQuestion({ due, lastDay, chosen, onChoice, ...asked }: DayQuestionProps) {
  const { words, today, locale } = usePageSession();
  const { flow } = words.mandate;
  const { year, choices } = comparedChoices(lastDay, today);
  const hintOf = ({ sense, settlesYear, lastDay: settled }: DayChoice) => {
    const named = lastDay.day;
    const senses = {
      literal: flow.literalBefore(named),
      including: flow.including(named),
      wholeMonth: flow.wholeMonth(formatMonth(lastDay.month, locale)),
    };
    if (!settlesYear) return senses[sense];
    const whichYear = settled.yearOffset === 0 ? flow.sameYear : flow.yearAfter;
    return lastDay.boundary === "before" ? `${senses[sense]}, ${whichYear}` : capitalised(whichYear);
  };
  return (
    <Question
      {...asked}
      quote={words.common.quote(lastDay.words)}
      question={flow.lastDayQuestion(due.label, year)}
      choices={choices.map(({ choice, day }) => ({
        value: choice.id,
        label: flow.latest(formatDayShort(day, locale)),
        hint: hintOf(choice),
      }))}
      chosen={chosen}
      onChoice={onChoice}
    />
  );
}
