// Möten: every meeting, or the one that the address names.
import type { GroupPageProps } from "../../shell/group-page-props.ts";
import { MeetingList } from "./meeting-list.tsx";
import { MeetingView } from "./meeting-view.tsx";
import { MissingMeeting } from "./missing-meeting.tsx";

/** The list; a meeting opened by its key; or, for a key that no meeting has, the way back. */
export function MeetingsPage(props: GroupPageProps) {
  const { register, thing } = props;
  if (thing === null) return <MeetingList {...props} />;
  const meeting = register.meetings.find(({ key }) => key === thing);
  // The key starts everything afresh when one goes from one meeting to another.
  return meeting ? <MeetingView key={thing} {...props} meeting={meeting} /> : <MissingMeeting {...props} />;
}
