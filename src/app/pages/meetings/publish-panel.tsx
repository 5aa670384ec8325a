// Before notes are published: what will be published, where, and in whose name.
import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { AgendaItem, Meeting } from "#domain/entities.ts";
import { hasWords } from "#domain/meetings.ts";
import { chairOf } from "#domain/notes-step.ts";
import { actsOnBehalf } from "#domain/permissions.ts";
import { StateMark } from "../../components/state-mark.tsx";
import form from "../../forms/form-frame.module.css";
import { SaveNotice } from "../../forms/save-notice.tsx";
import { usePageSession } from "../../session/page-words.ts";
import type { GroupPageProps } from "../../shell/group-page-props.ts";
import { PlaceText } from "./meeting-text.tsx";
import styles from "./meetings.module.css";
import { itemDraft } from "./open-form.ts";
import { useNotesStep } from "./use-notes-step.ts";

interface PublishPanelProps extends GroupPageProps {
  meeting: Meeting;
  items: readonly AgendaItem[];
  onClose: () => void;
}

/** Publishes the words that are on the page, and no others. */
export function PublishPanel(props: PublishPanelProps) {
  const { register, items, onClose } = props;
  const { words, personId, today, drafts } = usePageSession();
  const { meetings } = words;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { state, take } = useNotesStep(props, onClose);
  const standing = items.filter((item) => item.voidedOn === null);
  const written = standing.filter(hasWords);
  const silent = standing.filter((item) => !hasWords(item));
  const decisions = standing.filter((item) => (item.decision ?? "").trim() !== "");
  const hasDrafts = items.some((item) => drafts.read(itemDraft("notes", item.key), isObject) !== null);
  const acting = { personId, register, today };
  const chair = actsOnBehalf(acting) ? chairOf(acting) : null;
  const place = register.group.publishingPlace;
  return (
    <section className={form.form} aria-labelledby="publishing">
      <h2 id="publishing" ref={heading} tabIndex={-1} className={form.heading}>
        {meetings.publishing}
      </h2>
      <p>{meetings.counts(written.length, decisions.length)}</p>
      {silent.length > 0 ? (
        <p className={styles.hint}>{meetings.itemsWithout(silent.map(({ title }) => title).join(", "))}</p>
      ) : null}
      {hasDrafts ? <StateMark tone="warn">{meetings.unsavedNotPublished}</StateMark> : null}
      <dl className={styles.terms}>
        <dt>{meetings.where}</dt>
        <dd>
          <p>{meetings.inChannel}</p>
          {place === null ? (
            <>
              <StateMark tone="warn">{meetings.noPublishingPlace}</StateMark>
              <p className={styles.hint}>{meetings.noPublishingPlaceAdvice}</p>
            </>
          ) : (
            <>
              <p>
                {meetings.publishingPlace}: <PlaceText place={place} />
              </p>
              <p className={styles.hint}>{meetings.copyThere}</p>
            </>
          )}
        </dd>
        {chair === null ? null : (
          <>
            <dt>{meetings.forWhom}</dt>
            <dd>{meetings.publishedFor(chair)}</dd>
          </>
        )}
      </dl>
      <SaveNotice state={state} />
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={state.kind === "saving"}
          onClick={() => take("publish")}
        >
          {meetings.publishNow}
        </Button>
        <Button onClick={onClose}>{words.common.cancel}</Button>
      </div>
    </section>
  );
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
