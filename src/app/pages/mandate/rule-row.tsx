// One rule: what it demands, the mandate's sentence in quotes, how it stands and what cures it, and for those who may,
// the way to change it.
import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Rule } from "#domain/entities.ts";
import type { MandateFinding } from "#domain/mandate-finding.ts";
import { mayTakeStep } from "#domain/permissions.ts";
import { FindingFact } from "../../findings/finding-item.tsx";
import { statusOf } from "../../findings/rule-status.ts";
import { useFocusWhenGone } from "../../forms/use-focus-when-gone.ts";
import { usePageSession } from "../../session/page-words.ts";
import { ExceptionList } from "./exception-list.tsx";
import { useLastDayText } from "./last-day-text.ts";
import styles from "./mandate.module.css";
import type { MandateProps } from "./mandate-props.ts";
import { RecordedSteps } from "./recorded-steps.tsx";
import { RuleChange } from "./rule-change.tsx";
import { RuleMark } from "./rule-mark.tsx";

interface RuleRowProps extends MandateProps {
  rule: Rule;
  findings: readonly MandateFinding[];
  /** The rule above is another part of the same demand, in the same words. */
  isQuotedAbove: boolean;
}

/** The form for changing it opens under the rule it is about; a link that names the rule opens it. */
export function RuleRow(props: RuleRowProps) {
  const { rule, findings, mayChange, thing, isQuotedAbove, register } = props;
  const { words, today, personId } = usePageSession();
  const { mandate: page, common, rules } = words;
  // Chairs keep no rules, but note what only people can see is done.
  const mayRecord = isRecorded(rule) && mayTakeStep({ register, personId, today }, "record");
  const mayOpen = mayChange || mayRecord;
  const isNamed = thing === rule.key;
  const [isOpen, setIsOpen] = useState(isNamed && mayOpen);
  const row = useRef<HTMLLIElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isNamed) return;
    row.current?.scrollIntoView({ block: "center" });
    (button.current ?? row.current)?.focus({ preventScroll: true });
  }, [isNamed]);
  useFocusWhenGone(row);
  const close = () => {
    setIsOpen(false);
    button.current?.focus();
  };
  const lastDay = useLastDayText(rule);
  const title = rules.title(rule);
  const found = findings.filter(({ source }) => source.key === rule.key);
  return (
    <li className={styles.rule} ref={row} tabIndex={-1}>
      <div className={styles.ruleHead}>
        <h4 className={styles.label}>
          {rule.number === null ? null : <span className={styles.number}>{rule.number}</span>}
          {title}
          <span className={styles.strength}> · {strengthOf(rule, words)}</span>
        </h4>
        <div className={styles.ruleEnd}>
          <RuleMark status={statusOf(rule, findings, register.group.followedFrom, today)} />
          {mayOpen ? (
            <Button
              ref={(element: HTMLButtonElement | null) => {
                button.current = element;
              }}
              appearance="subtle"
              className={styles.change ?? ""}
              aria-label={mayChange ? page.changeThis(title) : page.recordThis(title)}
              aria-expanded={isOpen}
              onClick={() => setIsOpen(!isOpen)}
            >
              {mayChange ? page.change : page.record}
            </Button>
          ) : null}
        </div>
      </div>
      {isQuotedAbove ? null : (
        <blockquote className={styles.quote} dir="auto">
          {common.quote(rule.quote)}
        </blockquote>
      )}
      {lastDay === null ? null : <p>{lastDay}</p>}
      <p className={styles.small}>{factsOf(rule, words).join(" · ")}</p>
      {found.map((finding) => (
        <div key={finding.key} className={styles.found}>
          <FindingFact finding={finding} {...props} {...(mayOpen ? { onHere: () => setIsOpen(true) } : {})} />
        </div>
      ))}
      <RecordedSteps {...props} />
      <ExceptionList {...props} />
      {isOpen ? <RuleChange {...props} onClose={close} /> : null}
    </li>
  );
}

/** The form notes that it is done, where only people can see that. */
const isRecorded = ({ kind }: Rule) => kind === "anchoring" || kind === "consideration";

type PageWords = ReturnType<typeof usePageSession>["words"];

function strengthOf({ strength, binding }: Rule, { mandate, rules }: PageWords): string {
  const said = mandate.strengths[strength];
  return binding === null ? said : `${said}, ${rules.bindings[binding]}`;
}

function factsOf(rule: Rule, { mandate: page, common, rules }: PageWords): string[] {
  return [
    rule.origin === "own"
      ? page.ownRule
      : rule.section === null
        ? page.noSection
        : page.section(rule.section),
    ...rules.facts(rule),
    rule.receiver === null ? null : page.toReceiver(rule.receiver),
    rule.adoptedBy === null ? null : page.isAdoptedBy(rule.adoptedBy),
    rule.verdict === "corrected" ? page.corrected : null,
    rule.judgedFrom === null ? common.underDraft : null,
  ].filter((fact) => fact !== null);
}
