// Two people have changed the same thing about a meeting.
import type { Meeting } from "#domain/entities.ts";
import type { Conflict, GroupRef } from "#store/port.ts";
import { useInstantText } from "../../components/day-text.tsx";
import { ConflictView } from "../../forms/conflict-view.tsx";
import type { Saving } from "../../forms/use-save.ts";
import { usePageSession } from "../../session/page-words.ts";

interface MeetingConflictProps {
  conflict: Conflict<Meeting>;
  groupRef: GroupRef;
  saving: Saving<Meeting>;
}

/** Both versions of each field; what is chosen is saved upon the row as it now stands. */
export function MeetingConflict({ conflict, groupRef, saving }: MeetingConflictProps) {
  const session = usePageSession();
  const { common, meetings: words } = session.words;
  const instantText = useInstantText();
  const labels: Partial<Record<keyof Meeting, string>> = words.fields;
  const textOf = (field: keyof Meeting & string, value: unknown) => {
    if (value === null || value === undefined || value === "") return common.none;
    if (typeof value === "number") return instantText(value);
    if (field === "course") return words.course[value as Meeting["course"]];
    return String(value);
  };
  return (
    <ConflictView
      conflict={conflict}
      labelOf={(field) => labels[field] ?? field}
      textOf={textOf}
      onChosen={(changes) =>
        saving.save(async () => (await session.store()).changeMeeting(groupRef, conflict.theirs, changes))
      }
      onLater={saving.reset}
    />
  );
}
