// The demands that were found, each with its rules and what the text says about them; and those of one's own, apart.
import { memo } from "react";
import { Section } from "../components/section.tsx";
import { usePageSession } from "../session/page-words.ts";
import { type AnswerChange, type Answers, answerOf, type OwnRule, type RuleAnswer } from "./answers.ts";
import { DemandRow } from "./demand-row.tsx";
import type { Demand } from "./demands.ts";
import styles from "./found-rules.module.css";
import { RuleLine } from "./rule-line.tsx";
import { sameProps } from "./same-props.ts";
import type { SettledRule } from "./settled-rules.ts";
import { useGradually } from "./use-gradually.ts";

interface FoundRulesProps {
  demands: readonly Demand[];
  answers: Answers;
  /** The numbers that still have an open question. */
  open: ReadonlySet<string>;
  onChange: (change: AnswerChange) => void;
}

const rowsAtATime = 6;

/** Every demand of the text, the discarded ones too. */
export function FoundRules({ demands, answers, open, onChange }: FoundRulesProps) {
  const { flow } = usePageSession().words.mandate;
  const found = demands.filter(({ rules }) => rules[0]?.number !== null);
  const drawn = useGradually(found.length, rowsAtATime);
  return (
    <Section heading={flow.found} count={found.length}>
      {found.length === 0 ? <p className={styles.none}>{flow.nothingFound}</p> : null}
      <ul>
        {found.slice(0, drawn).map(({ id, name, rules }) => (
          <FoundDemand
            key={id}
            id={id}
            name={name}
            rules={rules}
            said={rules.map((rule) => answerOf(answers, rule.id))}
            isAsked={open.has(name)}
            onChange={onChange}
          />
        ))}
      </ul>
    </Section>
  );
}

interface FoundDemandProps extends Pick<FoundRulesProps, "onChange"> {
  id: string;
  name: string;
  rules: readonly SettledRule[];
  /** What has been said about each of the rules. */
  said: readonly RuleAnswer[];
  /** The demand has an open question above. */
  isAsked: boolean;
}

const FoundDemand = memo(
  ({ id, name, rules, said, isAsked, onChange }: FoundDemandProps) => (
    <DemandRow id={id} name={name}>
      {rules.map((rule, at) => (
        <RuleLine
          key={rule.id}
          rule={rule}
          answer={said[at] ?? null}
          own={null}
          isAsked={isAsked}
          isNew={false}
          onChange={onChange}
        />
      ))}
    </DemandRow>
  ),
  sameProps,
);

interface OwnRulesProps extends Omit<FoundRulesProps, "open"> {
  /** The rule that was just made: its fields are open. */
  newest: string | null;
}

/** Nothing at all while there are none. */
export function OwnRules({ demands, answers, newest, onChange }: OwnRulesProps) {
  const { flow } = usePageSession().words.mandate;
  const own = demands.filter(({ rules }) => rules[0]?.number === null);
  if (own.length === 0) return null;
  return (
    <Section heading={flow.ownRules} count={own.length}>
      <p className={styles.none}>{flow.ownRulesMeans}</p>
      <ul>
        {own.map(({ id, name, rules }) =>
          rules.map((rule) => (
            <DemandRow key={rule.id} id={id} name={name}>
              <RuleLine
                rule={rule}
                answer={null}
                own={ownRuleOf(answers, rule.id)}
                isAsked={false}
                isNew={rule.id === newest}
                onChange={onChange}
              />
            </DemandRow>
          )),
        )}
      </ul>
    </Section>
  );
}

const ownRuleOf = ({ ownRules }: Answers, id: string): OwnRule | null =>
  ownRules.find((rule) => rule.id === id) ?? null;
