// Two people have changed the same member: both versions, in words, and the choice.
import type { Membership } from "#domain/entities.ts";
import type { Conflict } from "#store/port.ts";
import { useDayText } from "../../components/day-text.tsx";
import { ConflictView } from "../../forms/conflict-view.tsx";
import { usePageWords } from "../../session/page-words.ts";
import { dayFields } from "./member-values.ts";

interface MemberConflictProps {
  conflict: Conflict<Membership>;
  /** The row as it now stands, and what to save upon it. */
  onChosen: (onto: Membership, changes: Partial<Membership>) => void;
  onLater: () => void;
}

const days: readonly string[] = dayFields;

/** The choice, field by field. */
export function MemberConflict({ conflict, onChosen, onLater }: MemberConflictProps) {
  const { members, common } = usePageWords();
  const dayText = useDayText();
  const textOf = (field: string, value: unknown): string => {
    if (value === null || value === undefined) return "";
    if (typeof value === "number" && days.includes(field)) return dayText(value);
    if (typeof value === "boolean") return value ? members.yes : members.no;
    if (field === "speaks") return members.languages[value as keyof typeof members.languages];
    if (field === "role") return common.roles[value as keyof typeof common.roles];
    return String(value);
  };
  return (
    <ConflictView
      conflict={conflict}
      labelOf={(field) => members.fields[field as keyof typeof members.fields] ?? field}
      textOf={textOf}
      onChosen={(changes) => onChosen(conflict.theirs, changes)}
      onLater={onLater}
    />
  );
}
