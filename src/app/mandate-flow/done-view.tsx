// What now applies: which rules for which group, and the next last day of each.
import { Button } from "@fluentui/react-components";
import { Link } from "wouter";
import type { NewRule } from "#domain/entities.ts";
import type { ConfirmedMandate } from "#store/port.ts";
import { useDayText } from "../components/day-text.tsx";
import { Row, RowList } from "../components/row.tsx";
import { usePageSession } from "../session/page-words.ts";
import styles from "./done-view.module.css";
import { nextLastDay } from "./next-last-day.ts";
import { useFocusAtFirst } from "./use-focus-at-first.ts";

interface DoneViewProps {
  confirmed: ConfirmedMandate;
  planHref: (groupKey: string) => string | null;
  onDone: () => void;
}

/** Takes the focus, since what had it is gone. */
export function DoneView({ confirmed, planHref, onDone }: DoneViewProps) {
  const { words, today } = usePageSession();
  const { flow } = words.mandate;
  const dayText = useDayText();
  const heading = useFocusAtFirst<HTMLHeadingElement>(true);
  const isAdopted = confirmed.mandate.standing === "adopted";
  const from = confirmed.links[0]?.followedFrom ?? today;
  const factsOf = (rules: readonly NewRule[]) =>
    rules
      .filter(({ kind }) => kind === "plan" || kind === "report")
      .map((rule) => {
        const next = rule.lastDay === null ? null : nextLastDay(rule.lastDay, today);
        const label = capitalised(rule.label);
        return next === null
          ? `${label}: ${flow.noLastDay}`
          : flow.nextLastDay(label, next.year, dayText(next.day));
      });
  return (
    <section className={styles.done}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {flow.doneHeading(confirmed.mandate.title)}
      </h2>
      <p>{isAdopted ? flow.doneFrom(dayText(from)) : flow.doneDraft}</p>
      <RowList label={flow.groups}>
        {confirmed.followed.map(({ group }) => {
          const rules = confirmed.rules.filter(
            ({ groupKey, verdict }) => groupKey === group.key && verdict !== "discarded",
          );
          const href = planHref(group.key);
          return (
            <Row
              key={group.key}
              title={`${group.title} · ${flow.doneRules(demandCount(rules))}`}
              facts={factsOf(rules).map((fact) => (
                <span key={fact} className={styles.fact}>
                  {fact}
                </span>
              ))}
              action={href === null ? null : <Link href={href}>{flow.openPlanReport}</Link>}
            />
          );
        })}
      </RowList>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={onDone}>
          {flow.done}
        </Button>
      </div>
    </section>
  );
}

/** A demand of the text may hold two rules; one's own stand alone. */
function demandCount(rules: readonly NewRule[]): number {
  const numbers = rules.flatMap(({ number }) => number ?? []);
  return new Set(numbers).size + rules.length - numbers.length;
}

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
