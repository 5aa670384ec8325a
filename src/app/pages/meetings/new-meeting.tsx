// Planning a meeting. The key is made with the draft and kept in it: a save that is repeated, even after the tab was
// killed, is the same meeting.
import { useState } from "react";
import { useLocation } from "wouter";
import type { Meeting } from "#domain/entities.ts";
import { addOnce } from "../../forms/add-once.ts";
import { useDraft } from "../../forms/use-draft.ts";
import { useSave } from "../../forms/use-save.ts";
import { usePageSession } from "../../session/page-words.ts";
import type { GroupPageProps } from "../../shell/group-page-props.ts";
import type { MeetingValues } from "./form-values.ts";
import { MeetingConflict } from "./meeting-conflict.tsx";
import { MeetingForm } from "./meeting-form.tsx";
import { useStoredRows } from "./use-stored-rows.ts";

interface NewMeetingProps extends GroupPageProps {
  onClose: () => void;
}

/** Opens the meeting once it is saved, so that its agenda can be written. */
export function NewMeeting({ groupRef, href, onClose }: NewMeetingProps) {
  const session = usePageSession();
  const { meetings: words } = session.words;
  const [, navigate] = useLocation();
  const { putMeeting } = useStoredRows(groupRef);
  const [empty] = useState({
    key: crypto.randomUUID() as string,
    title: words.defaultTitle,
    day: "",
    from: "",
    to: "",
    place: "",
    course: "planned",
  });
  const draft = useDraft(`meeting.new.${groupRef.key}`, empty);
  const saving = useSave<Meeting>(async (row) => {
    draft.clear();
    await putMeeting(row);
    navigate(href("meetings", row.key));
  });
  const add = async (values: MeetingValues) => {
    const store = await session.store();
    const meeting = { ...values, key: draft.values.key, groupKey: groupRef.key };
    return addOnce<Meeting>(
      () => store.addMeeting(groupRef, meeting),
      (made) => store.changeMeeting(groupRef, made, meeting),
    );
  };
  if (saving.state.kind === "conflict") {
    return <MeetingConflict conflict={saving.state.conflict} groupRef={groupRef} saving={saving} />;
  }
  const { title, day, from, to, place } = draft.values;
  return (
    <MeetingForm
      heading={words.planning}
      saveLabel={words.saveNew}
      draft={draft}
      isChanged={title !== empty.title || `${day}${from}${to}${place}` !== ""}
      state={saving.state}
      onSave={(values) => saving.save(() => add(values))}
      onClose={onClose}
    />
  );
}
