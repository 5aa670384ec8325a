// The agenda in order, with its notes once there are any, and the way to add an item.
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { AgendaItem, Meeting } from "#domain/entities.ts";
import { isWritten } from "#domain/meetings.ts";
import type { GroupRef } from "#store/port.ts";
import { Section } from "../../components/section.tsx";
import { SaveNotice } from "../../forms/save-notice.tsx";
import { openerId } from "../../forms/use-focus-back.ts";
import { usePageSession } from "../../session/page-words.ts";
import { AgendaEntry } from "./agenda-entry.tsx";
import { ItemConflict } from "./item-conflict.tsx";
import { useItemSaving } from "./item-saving.ts";
import styles from "./meetings.module.css";
import { NewItem, newItemDraft } from "./new-item.tsx";
import type { OpenForm } from "./open-form.ts";

interface AgendaSectionProps {
  groupRef: GroupRef;
  meeting: Meeting;
  items: readonly AgendaItem[];
  open: OpenForm | null;
  onOpen: (form: OpenForm | null) => void;
  mayPlan: boolean;
  mayWrite: boolean;
  /** The meeting has begun, so that there is something to write. */
  hasBegun: boolean;
  isPublished: boolean;
}

/** Before the meeting an agenda; once it has begun, or somebody wants to write already, a place for notes. */
export function AgendaSection(props: AgendaSectionProps) {
  const { groupRef, meeting, items, open, onOpen, mayPlan, mayWrite, hasBegun } = props;
  const { words, drafts } = usePageSession();
  const [isEager, setIsEager] = useState(false);
  // Each item that is added makes room for the next: an agenda is written in one go.
  const [added, setAdded] = useState(0);
  const saving = useItemSaving(groupRef, () => {
    drafts.clear(newItemDraft(meeting.key));
    setAdded(added + 1);
  });
  const written = isWritten(items);
  const isWriting = mayWrite && (hasBegun || written || isEager);
  const addsItem = open?.form === "newItem";
  return (
    <Section
      heading={written ? words.meetings.notes : words.meetings.agenda}
      action={
        mayWrite && !isWriting && items.length > 0 ? (
          <Button appearance="subtle" size="small" onClick={() => setIsEager(true)}>
            {words.meetings.startWriting}
          </Button>
        ) : null
      }
    >
      {items.length === 0 ? <p className={styles.plain}>{words.meetings.noItems}</p> : null}
      <ol>
        {items.map((item) => (
          <AgendaEntry {...props} key={item.key} item={item} isWriting={isWriting} />
        ))}
      </ol>
      {saving.state.kind === "conflict" ? (
        <ItemConflict conflict={saving.state.conflict} saving={saving} />
      ) : addsItem ? (
        <NewItem
          key={added}
          groupRef={groupRef}
          meeting={meeting}
          items={items}
          saving={saving}
          onClose={() => {
            saving.reset();
            onOpen(null);
          }}
        />
      ) : mayPlan ? (
        <div className={styles.actions}>
          <Button
            id={openerId("newItem")}
            onClick={() => {
              saving.reset();
              onOpen({ form: "newItem" });
            }}
          >
            {words.meetings.addItem}
          </Button>
          <SaveNotice state={saving.state} />
        </div>
      ) : null}
      {mayWrite ? null : <p className={styles.plain}>{words.meetings.mayWrite}</p>}
    </Section>
  );
}
