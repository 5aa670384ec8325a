// Changing a meeting: its heading, times, place, or how far it has come. A cancelled meeting is kept, and says so.
import type { Meeting } from "#domain/entities.ts";
import type { GroupRef } from "#store/port.ts";
import { useRowDraft } from "../../forms/use-row-draft.ts";
import type { Saving } from "../../forms/use-save.ts";
import { usePageSession } from "../../session/page-words.ts";
import { textsOfMeeting } from "./form-values.ts";
import { MeetingForm } from "./meeting-form.tsx";
import { useTimeText } from "./meeting-text.tsx";

/** The name under which the form's draft is kept. */
export function meetingDraft(key: string): string {
  return `meeting.${key}`;
}

interface ChangeMeetingProps {
  groupRef: GroupRef;
  meeting: Meeting;
  saving: Saving<Meeting>;
  onClose: () => void;
}

/** Sends only what differs from the meeting as the form was opened on it. */
export function ChangeMeeting({ groupRef, meeting, saving, onClose }: ChangeMeetingProps) {
  const session = usePageSession();
  const { meetings: words } = session.words;
  const timeText = useTimeText();
  const draft = useRowDraft(meetingDraft(meeting.key), meeting, textsOfMeeting(meeting, timeText));
  const before = textsOfMeeting(draft.base, timeText);
  const isChanged = Object.entries(before).some(([field, text]) => draft.values[field] !== text);
  return (
    <MeetingForm
      heading={words.changing}
      saveLabel={words.saveChange}
      draft={draft}
      isChanged={isChanged}
      state={saving.state}
      onSave={(values) =>
        saving.save(async () => (await session.store()).changeMeeting(groupRef, draft.base, values))
      }
      onClose={onClose}
    />
  );
}
