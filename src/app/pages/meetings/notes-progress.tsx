// How far the notes have come: the state in words, every step that was taken and by whom, and the steps one may take.
import { Button } from "@fluentui/react-components";
import type { AgendaItem, Meeting, Register, Step } from "#domain/entities.ts";
import { isStepOpen, isWritten, notesStanding, stepsAbout } from "#domain/meetings.ts";
import { isWebAddress } from "#domain/notes-step.ts";
import { mayTakeStep } from "#domain/permissions.ts";
import { isSound, standingOf } from "#domain/standing.ts";
import { wallTimeOf } from "#schema/stockholm.ts";
import { DayText, useDayText } from "../../components/day-text.tsx";
import { Row, RowList } from "../../components/row.tsx";
import { Section } from "../../components/section.tsx";
import { StateMark } from "../../components/state-mark.tsx";
import { LinkEarlier } from "../../earlier-documents/link-earlier.tsx";
import { SaveNotice } from "../../forms/save-notice.tsx";
import { usePageSession } from "../../session/page-words.ts";
import type { GroupPageProps } from "../../shell/group-page-props.ts";
import { PlaceText } from "./meeting-text.tsx";
import styles from "./meetings.module.css";
import { notesStepOf, stepSentence, toneOf } from "./notes-words.ts";
import { useNotesStep } from "./use-notes-step.ts";

interface NotesProgressProps extends GroupPageProps {
  meeting: Meeting;
  items: readonly AgendaItem[];
  hasBegun: boolean;
}

/** Who did what is SharePoint's own record; what does not stand as it should is said beside it. */
export function NotesProgress(props: NotesProgressProps) {
  const { register, meeting, items, hasBegun } = props;
  const { words, personId, today } = usePageSession();
  const { meetings } = words;
  const { state, take } = useNotesStep(props, () => {});
  const acting = { personId, register, today };
  const standing = notesStanding(meeting, items, register);
  const steps = stepsAbout(meeting.key, register).filter((step) => notesStepOf(step) !== null);
  const linked = stepsAbout(meeting.key, register).filter((step) => step.kind === "linkEarlier");
  const mayPublish = mayTakeStep(acting, "publish");
  const mayLink = hasBegun && standing.state !== "published" && mayTakeStep(acting, "linkEarlier");
  const offered = (["approve", "attest"] as const).filter(
    (kind) => mayTakeStep(acting, kind) && isStepOpen(kind, meeting, items, register),
  );
  const kind = standing.step && notesStepOf(standing.step);
  return (
    <Section heading={meetings.progress}>
      <div className={styles.stack}>
        <p className={styles.state}>
          <StateMark tone={toneOf(standing)}>{meetings.states[standing.state]}</StateMark>
          {standing.changedSince && kind ? (
            <StateMark tone="warn">{meetings.changedSince[kind]}</StateMark>
          ) : null}
        </p>
        {standing.state === "draft" ? <p className={styles.hint}>{meetings.draftSaid}</p> : null}
        {mayPublish && hasBegun && !isWritten(items) ? (
          <p className={styles.hint}>{meetings.emptyNotes}</p>
        ) : null}
      </div>
      <RowList>
        {steps.toReversed().map((step) => (
          <StepRow key={step.row.id} step={step} register={register} />
        ))}
        {linked.map((step) => (
          <LinkedRow key={step.row.id} step={step} register={register} />
        ))}
      </RowList>
      {mayLink ? (
        <LinkEarlier
          groupRef={props.groupRef}
          about={{ aboutKind: "meeting", about: meeting.key, ruleKey: null, year: null }}
          counts="publishedOn"
        />
      ) : null}
      {offered.length > 0 ? (
        <div className={styles.actions}>
          {offered.map((one) => (
            <Button key={one} disabledFocusable={state.kind === "saving"} onClick={() => take(one)}>
              {meetings[one]}
            </Button>
          ))}
        </div>
      ) : null}
      <SaveNotice state={state} />
      <dl className={styles.terms}>
        <dt>{meetings.publishingPlace}</dt>
        <dd>
          {register.group.publishingPlace === null ? (
            words.common.notStated
          ) : (
            <PlaceText place={register.group.publishingPlace} />
          )}
        </dd>
      </dl>
      {mayPublish ? null : <p className={styles.plain}>{meetings.mayPublish}</p>}
    </Section>
  );
}

/** Notes that were published elsewhere, with the link to them. */
function LinkedRow({ step, register }: { step: Step; register: Register }) {
  const { earlier } = usePageSession().words;
  const dayText = useDayText();
  const { name } = step.row.createdBy;
  const isCounted = isSound(step, register);
  const said = isCounted
    ? earlier.linked(dayText(step.day), name)
    : earlier.without(name, dayText(wallTimeOf(step.row.createdAt).day));
  return (
    <Row
      title={isCounted ? said : <StateMark tone="warn">{said}</StateMark>}
      facts={
        isWebAddress(step.link) ? (
          <a href={step.link} target="_blank" rel="noreferrer">
            {step.link}
          </a>
        ) : null
      }
    />
  );
}

function StepRow({ step, register }: { step: Step; register: Register }) {
  const { meetings } = usePageSession().words;
  const { byRole, changedAfter } = standingOf(step, register);
  const sentence = stepSentence(step, !byRole, meetings);
  return (
    <Row
      title={byRole ? sentence : <StateMark tone="warn">{sentence}</StateMark>}
      facts={
        <>
          <DayText day={wallTimeOf(step.row.createdAt).day} />
          {isWebAddress(step.link) ? (
            <>
              {" · "}
              <a href={step.link} target="_blank" rel="noreferrer">
                {meetings.publishingPlace}
              </a>
            </>
          ) : null}
          {changedAfter ? (
            <StateMark tone="warn">{meetings.stepRewritten(step.row.modifiedBy.name)}</StateMark>
          ) : null}
        </>
      }
    />
  );
}
