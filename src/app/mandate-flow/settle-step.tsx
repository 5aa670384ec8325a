// Text and findings side by side: what must be settled, what was found, what is missing, which groups it governs.
import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Group } from "#domain/entities.ts";
import { readMandate } from "#reading/read-mandate.ts";
import { formatDay, parseDay } from "#schema/day.ts";
import type { ConfirmedMandate } from "#store/port.ts";
import { Section } from "../components/section.tsx";
import { StateMark } from "../components/state-mark.tsx";
import { SaveNotice } from "../forms/save-notice.tsx";
import { useSave } from "../forms/use-save.ts";
import { usePageSession } from "../session/page-words.ts";
import { noAnswers, withRule } from "./answers.ts";
import { ConfirmBar } from "./confirm-bar.tsx";
import { confirmedMandate, mandateKeyOf, titleOf } from "./confirmed-mandate.ts";
import { DayQuestion } from "./day-question.tsx";
import { openIds, ruleId, standingId } from "./findings.ts";
import { FoundRules } from "./found-rules.tsx";
import { GroupChoice } from "./group-choice.tsx";
import { goTo, LitProvider } from "./lit.tsx";
import { NotStated } from "./not-stated.tsx";
import { lacksOf, questionsOf } from "./open-questions.ts";
import styles from "./settle-step.module.css";
import { settledRules } from "./settled-rules.ts";
import { settledStanding } from "./settled-standing.ts";
import { StandingQuestion } from "./standing-question.tsx";
import { TextColumn } from "./text-column.tsx";
import { useAnswers } from "./use-answers.ts";
import { useFocusAtFirst } from "./use-focus-at-first.ts";
import { useGoverned } from "./use-governed.ts";

interface SettleStepProps {
  text: string;
  groups: readonly Group[];
  preselected: string | null;
  /** The button that led here is gone: the heading takes its focus. */
  takesFocus: boolean;
  onChangeText: () => void;
  /** Called with what was confirmed once it is stored. */
  onConfirmed: (confirmed: ConfirmedMandate) => void | Promise<void>;
}

/** Everything on one page; one button at the end. */
export function SettleStep(props: SettleStepProps) {
  const { text, groups, preselected, takesFocus, onChangeText, onConfirmed } = props;
  const session = usePageSession();
  const { words, today } = session;
  const { flow } = words.mandate;
  const heading = useFocusAtFirst<HTMLHeadingElement>(takesFocus);
  const reading = useMemo(() => readMandate(text), [text]);
  const mandateKey = useMemo(() => mandateKeyOf(reading.text), [reading]);
  const first = noAnswers(reading, preselected === null ? [] : [preselected], formatDay(today));
  const { answers, change, isKept, clear } = useAnswers(mandateKey, first);
  const chosen = groups.filter(({ key }) => answers.groupKeys.includes(key));
  const governed = useGoverned(chosen, mandateKey);
  const saving = useSave<ConfirmedMandate>(async (confirmed) => {
    clear();
    await onConfirmed(confirmed);
  });

  const questions = questionsOf(reading, answers);
  const open = openIds(reading, answers, today);
  const discarded = reading.deliverables
    .map((_, index) => ruleId(index))
    .filter((_, index) => answers.rules[index]?.isDiscarded);
  const lacks = lacksOf({ ...answers, groupKeys: chosen.map(({ key }) => key) }, governed.earlierGroups > 0);
  const isUnread = governed.isReading || governed.error !== null;
  const remaining = [
    ...(open.length > 0 ? [flow.remainingQuestions(open.length)] : []),
    ...lacks.map((lack) => flow.lacks[lack]),
    ...(isUnread ? [flow.lacks.reading] : []),
  ];
  const ruleCount = settledRules(reading, answers).length;
  const confirm = () => {
    const standing = settledStanding(reading, answers, today);
    const followedFrom = parseDay(answers.followedFrom.trim());
    if (standing === null || followedFrom === null) return;
    const confirmed = confirmedMandate({
      reading,
      answers,
      standing,
      followedFrom,
      groups: chosen,
      governed: governed.governed,
      words: flow,
      today,
    });
    void saving.save(async () => {
      await (await session.store()).confirmMandate(confirmed);
      return { kind: "saved", row: confirmed, merged: false };
    });
  };

  return (
    <LitProvider>
      <div className={styles.head}>
        <div>
          <h2 ref={heading} tabIndex={-1} className={styles.title}>
            {flow.heading}
          </h2>
          <p className={styles.under}>{titleOf(reading, flow.untitled)}</p>
          <div className={styles.counts}>
            {open.length > 0 ? <StateMark tone="warn">{flow.toSettle(open.length)}</StateMark> : null}
            {questions.length > open.length ? (
              <StateMark tone="good">{flow.settledCount(questions.length - open.length)}</StateMark>
            ) : null}
            <span>{flow.demands(ruleCount)}</span>
          </div>
        </div>
        <Button appearance="subtle" className={styles.changeText ?? ""} onClick={onChangeText}>
          {flow.changeText}
        </Button>
      </div>
      <div className={styles.columns}>
        <TextColumn reading={reading} open={open} discarded={discarded} />
        <div className={styles.found}>
          <Section heading={flow.mustSettle} count={open.length}>
            {questions.length === 0 ? <p className={styles.line}>{flow.nothingToSettle}</p> : null}
            <ul>
              {questions.map((question) => {
                if (question.kind === "standing") {
                  const isOpen = open.includes(standingId);
                  return (
                    <StandingQuestion key={standingId} {...{ reading, answers, isOpen }} onChange={change} />
                  );
                }
                const found = reading.deliverables[question.rule];
                if (!found?.lastDay) return null;
                const id = ruleId(question.rule);
                return (
                  <DayQuestion
                    key={id}
                    index={question.rule}
                    found={found}
                    lastDay={found.lastDay}
                    isOpen={open.includes(id)}
                    chosen={answers.rules[question.rule]?.dayChoice ?? null}
                    onChoice={(dayChoice) => change(withRule(answers, question.rule, { dayChoice }))}
                  />
                );
              })}
            </ul>
          </Section>
          <FoundRules reading={reading} answers={answers} open={open} onChange={change} />
          <NotStated reading={reading} />
          <GroupChoice groups={groups} answers={answers} governed={governed} onChange={change} />
        </div>
      </div>
      <ConfirmBar
        ruleCount={ruleCount}
        remaining={remaining}
        isKept={isKept}
        isSaving={saving.state.kind === "saving"}
        onNextQuestion={open[0] === undefined ? null : () => goTo("found", open[0] ?? standingId)}
        onConfirm={confirm}
        notice={<SaveNotice state={saving.state} />}
      />
    </LitProvider>
  );
}
