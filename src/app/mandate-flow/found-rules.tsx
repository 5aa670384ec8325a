// The rules that were found, each with what the text says about it; a wrong reading is thrown away, and taken back.
import { Button } from "@fluentui/react-components";
import type { DeliverableReading, MandateReading } from "#domain/mandate-reading.ts";
import { formatDayShort } from "#locales/dates.ts";
import { Section } from "../components/section.tsx";
import { usePageSession } from "../session/page-words.ts";
import { type Answers, type RuleAnswer, withRule } from "./answers.ts";
import { FindingNumber } from "./finding-number.tsx";
import { ruleId } from "./findings.ts";
import styles from "./found-rules.module.css";
import { useLit } from "./lit.tsx";
import { nextLastDay } from "./next-last-day.ts";
import { newOwnDay, OwnDayFields } from "./own-day-fields.tsx";
import { type SettledRule, settledRules } from "./settled-rules.ts";

interface FoundRulesProps {
  reading: MandateReading;
  answers: Answers;
  open: readonly string[];
  onChange: (answers: Answers) => void;
}

/** Every rule of the reading, the discarded ones too. */
export function FoundRules({ reading, answers, open, onChange }: FoundRulesProps) {
  const { flow } = usePageSession().words.mandate;
  const settled = settledRules(reading, answers);
  return (
    <Section heading={flow.found} count={settled.length}>
      {reading.deliverables.length === 0 ? <p className={styles.none}>{flow.nothingFound}</p> : null}
      <ul>
        {reading.deliverables.map((found, index) => {
          const answer = answers.rules[index];
          if (!answer) return null;
          return (
            <FoundRule
              key={ruleId(index)}
              index={index}
              found={found}
              answer={answer}
              settled={settled.find((one) => one.index === index) ?? null}
              isOpen={open.includes(ruleId(index))}
              onChange={(change) => onChange(withRule(answers, index, change))}
            />
          );
        })}
      </ul>
    </Section>
  );
}

interface FoundRuleProps {
  index: number;
  found: DeliverableReading;
  answer: RuleAnswer;
  settled: SettledRule | null;
  isOpen: boolean;
  onChange: (change: Partial<RuleAnswer>) => void;
}

function FoundRule({ index, found, answer, settled, isOpen, onChange }: FoundRuleProps) {
  const { mandate } = usePageSession().words;
  const { flow } = mandate;
  const { isLit, handlers } = useLit(ruleId(index));
  // Where the question above carries the number, it is the one to go to from the text.
  const isAsked = isOpen || answer.dayChoice !== null;
  const facts = [
    found.receiver === null ? null : mandate.toReceiver(found.receiver),
    found.adoptedBy === null ? null : mandate.isAdoptedBy(found.adoptedBy),
    found.publishedAt === null ? null : mandate.publishedAt(found.publishedAt),
    found.section === null ? null : mandate.section(found.section),
  ].filter((fact) => fact !== null);
  return (
    <li className={`${styles.rule} ${isLit ? styles.lit : ""}`} {...handlers}>
      <div className={styles.number}>
        <FindingNumber
          id={isAsked ? `${ruleId(index)}-row` : ruleId(index)}
          goesTo={ruleId(index)}
          side="found"
          number={index + 1}
          isQuestion={false}
          label={flow.showInText(index + 1)}
        />
      </div>
      <div className={styles.body}>
        <div className={styles.line}>
          <span className={answer.isDiscarded ? styles.gone : undefined}>
            {capitalised(found.label)} · {mandate.strengths[found.strength]}
          </span>
          <span className={styles.day}>
            <DayFact settled={settled} isOpen={isOpen} isDiscarded={answer.isDiscarded} />
          </span>
        </div>
        {facts.length > 0 ? <p className={styles.facts}>{facts.join(" · ")}</p> : null}
        {answer.own !== null && !answer.isDiscarded ? (
          <OwnDayFields value={answer.own} label={found.label} onChange={(own) => onChange({ own })} />
        ) : null}
        <div className={styles.actions}>
          {found.lastDay === null && !answer.isDiscarded ? (
            <Button
              appearance="subtle"
              size="small"
              onClick={() => onChange({ own: answer.own === null ? newOwnDay : null })}
            >
              {answer.own === null ? flow.addOwnDay : flow.removeOwnDay}
            </Button>
          ) : null}
          <Button
            appearance="subtle"
            size="small"
            aria-label={answer.isDiscarded ? flow.undoThis(found.label) : flow.discardThis(found.label)}
            onClick={() => onChange({ isDiscarded: !answer.isDiscarded })}
          >
            {answer.isDiscarded ? flow.undo : flow.discard}
          </Button>
        </div>
      </div>
    </li>
  );
}

function DayFact({
  settled,
  isOpen,
  isDiscarded,
}: Pick<FoundRuleProps, "settled" | "isOpen"> & { isDiscarded: boolean }) {
  const { words, today, locale } = usePageSession();
  const { flow } = words.mandate;
  if (isDiscarded) return flow.discarded;
  if (isOpen) return flow.questionAbove;
  const next = settled?.lastDay ? nextLastDay(settled.lastDay, today) : null;
  if (next === null) return flow.noDay;
  const day = flow.latest(formatDayShort(next.day, locale));
  return settled?.lastDayFrom === "own" ? `${day} · ${flow.ownRule}` : day;
}

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
