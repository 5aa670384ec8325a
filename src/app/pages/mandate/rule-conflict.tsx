// Two people have changed the same rule: both versions, in words, and the choice.
import type { NewRule, Rule } from "#domain/entities.ts";
import { formatMonth } from "#locales/dates.ts";
import { isRuleLastDay } from "#schema/lists/rule-last-day.ts";
import type { Conflict } from "#store/port.ts";
import { useDayText } from "../../components/day-text.tsx";
import { ConflictView } from "../../forms/conflict-view.tsx";
import { usePageSession } from "../../session/page-words.ts";

interface RuleConflictProps {
  conflict: Conflict<Rule>;
  /** The row as it now stands, and what to save upon it. */
  onChosen: (onto: Rule, changes: Partial<NewRule>) => void;
  onLater: () => void;
}

/** The choice, field by field. */
export function RuleConflict({ conflict, onChosen, onLater }: RuleConflictProps) {
  const { words, locale } = usePageSession();
  const { mandate: page } = words;
  const dayText = useDayText();
  const textOf = (field: keyof Rule & string, value: unknown): string => {
    if (value === null || value === undefined) return "";
    if (field === "voidedOn" && typeof value === "number") return dayText(value);
    if (isRuleLastDay(value)) return `${value.day} ${formatMonth(value.month, locale)}`;
    if (field === "lastDayFrom") return value === "own" ? page.ownRule : page.fromText;
    return String(value);
  };
  return (
    <ConflictView
      conflict={conflict}
      labelOf={(field) => page.changeFields[field as keyof typeof page.changeFields] ?? field}
      textOf={textOf}
      onChosen={(changes) => onChosen(conflict.theirs, changes)}
      onLater={onLater}
    />
  );
}
