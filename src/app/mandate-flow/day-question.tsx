// What a worded last day means: asked once, with the very days of the next plan or report.
import type { DeliverableReading, LastDayReading } from "#domain/mandate-reading.ts";
import { formatDayShort, formatMonth } from "#locales/dates.ts";
import { usePageSession } from "../session/page-words.ts";
import { comparedChoices, type DayChoice } from "./day-choices.ts";
import { ruleId } from "./findings.ts";
import { Question } from "./question.tsx";

interface DayQuestionProps {
  index: number;
  found: DeliverableReading;
  lastDay: LastDayReading;
  isOpen: boolean;
  chosen: string | null;
  onChoice: (id: string) => void;
}

/** The question under the words it is about. */
export function DayQuestion({ index, found, lastDay, isOpen, chosen, onChoice }: DayQuestionProps) {
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
      id={ruleId(index)}
      number={index + 1}
      isOpen={isOpen}
      numberLabel={flow.showInText(index + 1)}
      quote={words.common.quote(lastDay.words)}
      question={flow.lastDayQuestion(found.label, year)}
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

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
