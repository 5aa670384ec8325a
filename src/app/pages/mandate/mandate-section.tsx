// One mandate: what it is, who adopted it, what it demands, and its whole text for those who ask.
import { type ReactNode, useId } from "react";
import type { Rule } from "#domain/entities.ts";
import type { MandateFinding } from "#domain/mandate-finding.ts";
import { DayText } from "../../components/day-text.tsx";
import { StateMark } from "../../components/state-mark.tsx";
import { type RuleStatus, statusOf } from "../../findings/rule-status.ts";
import { usePageSession } from "../../session/page-words.ts";
import type { GoverningMandate } from "./governing-mandates.ts";
import styles from "./mandate.module.css";
import type { MandateProps } from "./mandate-props.ts";
import { RuleRow } from "./rule-row.tsx";
import { WholeText } from "./whole-text.tsx";

interface MandateSectionProps extends MandateProps {
  governing: GoverningMandate;
  findings: readonly MandateFinding[];
  action: ReactNode;
}

/** Facts first, then the rules, each under its own sentence. */
export function MandateSection({ governing, action, ...props }: MandateSectionProps) {
  const { words } = usePageSession();
  const { mandate: page, common } = words;
  const { mandate, link, rules } = governing;
  const id = useId();
  const adopted = mandate.standing === "adopted";
  const facts: { term: string; value: ReactNode }[] = [
    {
      term: page.state,
      value: <StateMark tone={adopted ? "good" : "neutral"}>{page.standings[mandate.standing]}</StateMark>,
    },
    {
      term: page.adoptedBy,
      value: (
        <>
          {mandate.adoptedBy === null ? common.notStated : capitalised(mandate.adoptedBy)}
          {mandate.adoptedOn === null ? null : (
            <>
              {" · "}
              <DayText day={mandate.adoptedOn} />
            </>
          )}
        </>
      ),
    },
    { term: page.commissioner, value: mandate.commissioner ?? common.notStated },
    { term: page.followedFrom, value: <DayText day={link.followedFrom} /> },
    ...(mandate.recordNumbers && mandate.recordNumbers.length > 0
      ? [{ term: page.recordNumbers, value: mandate.recordNumbers.join(", ") }]
      : []),
  ];
  return (
    <section className={styles.mandate} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title} dir="auto">
          {mandate.title}
        </h2>
        {action}
      </div>
      <dl className={styles.facts}>
        {facts.map(({ term, value }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {adopted ? null : <p className={styles.soft}>{page.underDraft}</p>}
      <h3 className={styles.heading}>{page.rules}</h3>
      <RuleSummary {...props} rules={rules} />
      {rules.length === 0 ? <p className={styles.soft}>{page.noRules}</p> : null}
      <ul>
        {rules.map((rule, index) => (
          <RuleRow
            key={rule.key}
            rule={rule}
            isQuotedAbove={isSameDemand(rules[index - 1], rule)}
            {...props}
          />
        ))}
      </ul>
      <WholeText mandate={mandate} />
    </section>
  );
}

const isSameDemand = (above: Rule | undefined, { number, quote }: Rule) =>
  number !== null && above?.number === number && above.quote === quote;

const summed: readonly RuleStatus[] = [
  "breach",
  "note",
  "notJudged",
  "excepted",
  "fulfilled",
  "notForMachine",
];

interface RuleSummaryProps extends MandateProps {
  rules: readonly Rule[];
  findings: readonly MandateFinding[];
}

/** How many rules stand how, the worst first, in one line. */
function RuleSummary({ rules, findings, register }: RuleSummaryProps) {
  const { words: all, today } = usePageSession();
  const { mandate: page, findings: words } = all;
  const statuses = rules.map((rule) => statusOf(rule, findings, register.group.followedFrom, today));
  const told: Record<RuleStatus, string> = {
    ...words.outcomes,
    excepted: words.exception.one,
    fulfilled: words.fulfilled,
    notForMachine: words.notForMachine,
  };
  const counts = summed
    .map((status) => ({ status, count: statuses.filter((one) => one === status).length }))
    .filter(({ count }) => count > 0);
  return counts.length === 0 ? null : (
    <p className={styles.soft}>
      {counts.map(({ status, count }) => page.summary(count, told[status])).join(" · ")}
    </p>
  );
}

/** A body is named in the middle of a sentence in the text, and stands first here. */
const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
