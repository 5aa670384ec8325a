// One item on the agenda: its number and heading, who presents it, its notes and decision, and what may be done to it.
import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { AgendaItem } from "#domain/entities.ts";
import { hasWords } from "#domain/meetings.ts";
import type { GroupRef } from "#store/port.ts";
import { useDayText } from "../../components/day-text.tsx";
import { StateMark } from "../../components/state-mark.tsx";
import { SaveNotice } from "../../forms/save-notice.tsx";
import { usePageSession } from "../../session/page-words.ts";
import { ItemConflict } from "./item-conflict.tsx";
import { ItemForm } from "./item-form.tsx";
import { type ItemSaving, useItemSaving } from "./item-saving.ts";
import styles from "./meetings.module.css";
import { NotesForm } from "./notes-form.tsx";
import { NotesReading } from "./notes-reading.tsx";
import { itemDraft, type OpenForm } from "./open-form.ts";

interface AgendaEntryProps {
  groupRef: GroupRef;
  item: AgendaItem;
  open: OpenForm | null;
  onOpen: (form: OpenForm | null) => void;
  mayPlan: boolean;
  /** The person may write notes, and it is time for them. */
  isWriting: boolean;
  isPublished: boolean;
}

/** The item, or the one form that is open on it. */
export function AgendaEntry(props: AgendaEntryProps) {
  const { groupRef, item, open, onOpen, isPublished } = props;
  const { drafts } = usePageSession();
  const heading = useRef<HTMLHeadingElement>(null);
  const ownForm = open && "key" in open && open.key === item.key ? open.form : null;
  const close = () => {
    onOpen(null);
    heading.current?.focus();
  };
  const saving = useItemSaving(groupRef, () => {
    if (ownForm === null) return;
    drafts.clear(itemDraft(ownForm, item.key));
    close();
  });
  const form = { item, saving, onClose: close };
  return (
    <li className={styles.entry}>
      <span className={`${styles.number} tabular`}>{item.position}</span>
      <div className={styles.entryBody}>
        <EntryHead {...props} heading={heading} />
        {saving.state.kind === "conflict" ? (
          <div className={styles.notice}>
            <ItemConflict conflict={saving.state.conflict} saving={saving} />
          </div>
        ) : ownForm === "item" ? (
          <ItemForm {...form} />
        ) : ownForm === "notes" ? (
          <NotesForm {...form} isPublished={isPublished} />
        ) : (
          <>
            <EntryWords item={item} />
            <SaveNotice state={saving.state} />
            <EntryActions {...props} saving={saving} />
          </>
        )}
      </div>
    </li>
  );
}

function EntryHead({
  item,
  heading,
}: AgendaEntryProps & { heading: React.RefObject<HTMLHeadingElement | null> }) {
  const { words } = usePageSession();
  const dayText = useDayText();
  const facts = [
    item.presenter,
    item.minutes === null ? null : words.meetings.minutes(item.minutes),
    item.voidedOn === null ? null : words.meetings.struckOut(dayText(item.voidedOn)),
  ].filter((fact) => fact !== null);
  return (
    <>
      <h3 ref={heading} tabIndex={-1} className={styles.entryHeading}>
        {item.voidedOn === null ? <bdi>{item.title}</bdi> : <s>{item.title}</s>}
      </h3>
      {facts.length > 0 ? (
        <p className={styles.facts}>
          <bdi>{facts.join(" · ")}</bdi>
        </p>
      ) : null}
    </>
  );
}

function EntryWords({ item }: { item: AgendaItem }) {
  const { meetings: words } = usePageSession().words;
  if (item.voidedOn !== null || !hasWords(item)) return null;
  return (
    <div className={styles.words}>
      <NotesReading text={item.notes} />
      {item.decision ? (
        <div className={styles.decision}>
          <h4 className={styles.decisionHeading}>{words.decision}</h4>
          <NotesReading text={item.decision} />
        </div>
      ) : null}
    </div>
  );
}

function EntryActions({
  item,
  onOpen,
  mayPlan,
  isWriting,
  saving,
}: AgendaEntryProps & { saving: ItemSaving }) {
  const { words, drafts } = usePageSession();
  const { meetings } = words;
  const isSaving = saving.state.kind === "saving";
  const isStruckOut = item.voidedOn !== null;
  const hasDraft = drafts.read(itemDraft("notes", item.key), isObject) !== null;
  const open = (form: "item" | "notes") => {
    saving.reset();
    onOpen({ form, key: item.key });
  };
  const write = hasDraft ? meetings.continueWriting : meetings.write;
  const name = (what: string) => ({ "aria-label": meetings.about(what, item.title) });
  if (!isWriting && !mayPlan) return null;
  return (
    <div className={styles.entryActions}>
      {isWriting && !isStruckOut ? (
        <Button size="small" onClick={() => open("notes")} {...name(write)}>
          {write}
        </Button>
      ) : null}
      {mayPlan && !isStruckOut ? (
        <Button size="small" onClick={() => open("item")} {...name(meetings.editItem)}>
          {meetings.editItem}
        </Button>
      ) : null}
      {mayPlan && isStruckOut ? (
        <Button
          size="small"
          disabledFocusable={isSaving}
          onClick={() => saving.change(item, { voidedOn: null })}
          {...name(meetings.restore)}
        >
          {meetings.restore}
        </Button>
      ) : null}
      {hasDraft && isWriting ? <StateMark tone="warn">{meetings.unsaved}</StateMark> : null}
    </div>
  );
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
