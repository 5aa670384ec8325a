// One mandate: what it is, who adopted it, what it demands, and its whole text for those who ask.
import { type ReactNode, useId } from "react";
import { DayText } from "../../components/day-text.tsx";
import { StateMark } from "../../components/state-mark.tsx";
import { usePageSession } from "../../session/page-words.ts";
import type { GoverningMandate } from "./governing-mandates.ts";
import styles from "./mandate.module.css";
import { RuleRow } from "./rule-row.tsx";
import { WholeText } from "./whole-text.tsx";

interface MandateSectionProps {
  governing: GoverningMandate;
  groupKey: string;
  mayChange: boolean;
  action: ReactNode;
}

/** Facts first, then the rules, each under its own sentence. */
export function MandateSection({ governing, groupKey, mayChange, action }: MandateSectionProps) {
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
      {rules.length === 0 ? <p className={styles.soft}>{page.noRules}</p> : null}
      <ul>
        {rules.map((rule) => (
          <RuleRow key={rule.key} rule={rule} groupKey={groupKey} mayChange={mayChange} />
        ))}
      </ul>
      <WholeText mandate={mandate} />
    </section>
  );
}

/** A body is named in the middle of a sentence in the text, and stands first here. */
const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
