// Whether the text is adopted, and on which day: asked when it contradicts itself or does not say.
import { Field, Input } from "@fluentui/react-components";
import type { MandateReading } from "#domain/mandate-reading.ts";
import { formatDayLong } from "#locales/dates.ts";
import { parseDay } from "#schema/day.ts";
import { usePageSession } from "../session/page-words.ts";
import type { AnswerChange, Answers, StandingAnswer } from "./answers.ts";
import { standingId, standingPlace } from "./demands.ts";
import { type Choice, Question } from "./question.tsx";
import styles from "./settle-step.module.css";
import { adoptedOnInText, standingConflicts } from "./settled-standing.ts";

interface StandingQuestionProps {
  reading: MandateReading;
  answers: Answers;
  isOpen: boolean;
  onChange: (change: AnswerChange) => void;
}

/** The question with what in the text raises it. */
export function StandingQuestion({ reading, answers, isOpen, onChange }: StandingQuestionProps) {
  const { words, locale } = usePageSession();
  const { mandate, common } = words;
  const { flow } = mandate;
  const inText = adoptedOnInText(reading);
  const conflicts = standingConflicts(reading);
  const place = standingPlace(reading);
  const unlikely = conflicts.some(({ kind }) => kind === "unlikelyYear");
  const choices: Choice[] = [
    ...(inText === null
      ? []
      : [{ value: "asWritten", label: flow.asWritten(formatDayLong(inText, locale)) }]),
    {
      value: "otherDay",
      label: inText === null ? flow.adoptedAnyway : flow.otherDay,
      ...(unlikely ? { hint: flow.standingReason.unlikelyYear } : {}),
    },
    { value: "notAdopted", label: flow.notAdopted, hint: flow.notAdoptedMeans },
  ];
  return (
    <Question
      id={standingId}
      markId={standingId}
      name={null}
      isOpen={isOpen}
      numberLabel={flow.showStandingInText}
      quote={
        <>
          {place ? `${common.quote(reading.text.slice(place.from, place.to).trim())} ` : ""}
          <span className={styles.quiet}>{reasons(reading, flow).join(" ")}</span>
        </>
      }
      question={inText === null ? flow.standingQuestion : flow.standingQuestionDay}
      choices={choices}
      chosen={answers.standing}
      onChoice={(value) => onChange((before) => ({ ...before, standing: value as StandingAnswer }))}
    >
      {answers.standing === "otherDay" ? <AdoptionFields answers={answers} onChange={onChange} /> : null}
    </Question>
  );
}

function AdoptionFields({ answers, onChange }: Pick<StandingQuestionProps, "answers" | "onChange">) {
  const { words, today } = usePageSession();
  const { flow } = words.mandate;
  const typed = answers.adoptedOn.trim();
  const day = parseDay(typed);
  const problem =
    typed.length < 10
      ? null
      : day === null
        ? words.problems.field.notADay
        : day > today
          ? flow.adoptedAhead
          : null;
  return (
    <div className={styles.fields}>
      <Field
        label={flow.adoptedOn}
        required
        {...(problem ? { validationMessage: problem } : { hint: flow.dayHint })}
      >
        <Input
          value={answers.adoptedOn}
          onChange={(_, { value }) => onChange((before) => ({ ...before, adoptedOn: value }))}
        />
      </Field>
      <Field label={flow.adoptedBy}>
        <Input
          value={answers.adoptedBy}
          maxLength={255}
          onChange={(_, { value }) => onChange((before) => ({ ...before, adoptedBy: value }))}
        />
      </Field>
    </div>
  );
}

type FlowWords = ReturnType<typeof usePageSession>["words"]["mandate"]["flow"];

/** Why the question is asked: each conflict once, or else what the text is taken for. */
function reasons(reading: MandateReading, flow: FlowWords): string[] {
  const kinds = [...new Set(standingConflicts(reading).map(({ kind }) => kind))];
  const told = kinds.filter((kind) => kind !== "unlikelyYear").map((kind) => flow.standingReason[kind]);
  const places = reading.placeholders.length;
  return [
    ...(kinds.length === 0 ? [flow.standingState[reading.state]] : told),
    ...(places > 0 ? [flow.placeholders(places)] : []),
  ];
}
