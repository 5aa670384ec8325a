// Text and findings side by side: what must be settled, what was found, what is missing, which groups it governs.
import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { parseDay } from "#schema/day.ts";
import type { ConfirmedMandate } from "#store/port.ts";
import { StateMark } from "../components/state-mark.tsx";
import { SaveNotice } from "../forms/save-notice.tsx";
import { useSave } from "../forms/use-save.ts";
import { usePageSession } from "../session/page-words.ts";
import type { Answers } from "./answers.ts";
import { ConfirmBar } from "./confirm-bar.tsx";
import { confirmedMandate, titleOf } from "./confirmed-mandate.ts";
import { demandsOf, holds } from "./demands.ts";
import { FoundRules, OwnRules } from "./found-rules.tsx";
import { GroupChoice } from "./group-choice.tsx";
import { LitProvider } from "./lit.tsx";
import { MarkedText } from "./marked-text.tsx";
import { NotStated } from "./not-stated.tsx";
import { isSettled, lacksOf, questionsOf } from "./open-questions.ts";
import { foundColumnId, goTo, questionId } from "./places.ts";
import { QuestionList } from "./question-list.tsx";
import styles from "./settle-step.module.css";
import type { SettleStepProps } from "./settle-step.tsx";
import { settledRules } from "./settled-rules.ts";
import { settledStanding } from "./settled-standing.ts";
import { TaskList } from "./task-list.tsx";
import { showPlace } from "./text-places.ts";
import { ToKnow } from "./to-know.tsx";
import { useAnswers } from "./use-answers.ts";
import { useFocusAtFirst } from "./use-focus-at-first.ts";
import { useGoverned } from "./use-governed.ts";
import type { KnownReading } from "./use-reading.ts";

interface SettleViewProps extends SettleStepProps {
  known: KnownReading;
  first: Answers;
}

/** Everything on one page; one button at the end. */
export function SettleView(props: SettleViewProps) {
  const { known, first, groups, takesFocus, onChangeText, onLater, onConfirmed } = props;
  const { reading, sentences, mandateKey, stored } = known;
  const session = usePageSession();
  const { words, today } = session;
  const { flow } = words.mandate;
  const heading = useFocusAtFirst<HTMLHeadingElement>(takesFocus);
  const { answers, change, isKept, clear } = useAnswers(mandateKey, first);
  const [newest, setNewest] = useState<string | null>(null);
  const chosen = groups.filter(({ key }) => answers.groupKeys.includes(key));
  const governed = useGoverned(chosen, mandateKey);
  const saving = useSave<ConfirmedMandate>(async (confirmed) => {
    clear();
    await onConfirmed(confirmed);
  });

  const rules = useMemo(() => settledRules(reading, answers), [reading, answers]);
  const demands = useMemo(() => demandsOf(rules), [rules]);
  const questions = useMemo(() => questionsOf(reading, answers), [reading, answers]);
  const open = questions.filter((question) => !isSettled(question, reading, answers, today));
  const openIds = new Set(open.map(({ id }) => id));
  const openNumbers = new Set(open.flatMap(({ number }) => (number === null ? [] : String(number))));
  const demandCount = demands.filter(holds).length;
  const lacks = lacksOf(
    { ...answers, groupKeys: chosen.map(({ key }) => key) },
    rules,
    governed.earlierGroups > 0,
  );
  const isUnread = governed.isReading || governed.error !== null;
  const remaining = [
    ...(open.length > 0 ? [flow.remainingQuestions(open.length)] : []),
    ...lacks.map((lack) => flow.lacks[lack]),
    ...(isUnread ? [flow.lacks.reading] : []),
  ];
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
  const nextQuestion = open[0];

  return (
    <LitProvider>
      <div className={styles.head}>
        <div>
          <h2 ref={heading} tabIndex={-1} className={styles.title}>
            {flow.heading}
          </h2>
          <p className={styles.under}>{titleOf(reading, flow.untitled)}</p>
          {stored ? <p className={styles.under}>{flow.readBefore}</p> : null}
          <div className={styles.counts}>
            {open.length > 0 ? <StateMark tone="warn">{flow.toSettle(open.length)}</StateMark> : null}
            {questions.length > open.length ? (
              <StateMark tone="good">{flow.settledCount(questions.length - open.length)}</StateMark>
            ) : null}
            <span>{flow.demands(demandCount)}</span>
          </div>
        </div>
        <Button appearance="subtle" className={styles.changeText ?? ""} onClick={onChangeText}>
          {flow.changeText}
        </Button>
      </div>
      <div className={styles.columns}>
        <MarkedText
          {...{ reading, sentences, answers, demands, open }}
          onChange={change}
          onNewRule={setNewest}
        />
        <div id={foundColumnId} tabIndex={-1} className={styles.found}>
          <QuestionList {...{ reading, answers, questions }} open={openIds} onChange={change} />
          <FoundRules {...{ demands, answers }} open={openNumbers} onChange={change} />
          <OwnRules {...{ demands, answers, newest }} onChange={change} />
          <ToKnow reading={reading} onShow={showPlace} />
          <NotStated reading={reading} rules={rules} />
          <TaskList reading={reading} />
          <GroupChoice groups={groups} answers={answers} governed={governed} onChange={change} />
        </div>
      </div>
      <ConfirmBar
        demandCount={demandCount}
        remaining={remaining}
        isKept={isKept}
        isSaving={saving.state.kind === "saving"}
        onNextQuestion={nextQuestion ? () => goTo(questionId(nextQuestion.id)) : null}
        onLater={isKept ? onLater : null}
        onConfirm={confirm}
        notice={<SaveNotice state={saving.state} />}
      />
    </LitProvider>
  );
}
