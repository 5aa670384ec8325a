// One rule in a row: what it demands, how strongly, and the two things that may be done to it.
import { Button } from "@fluentui/react-components";
import { memo, useState } from "react";
import { StateMark } from "../components/state-mark.tsx";
import { usePageSession } from "../session/page-words.ts";
import { type AnswerChange, type OwnRule, type RuleAnswer, withOwnRule, withRule } from "./answers.ts";
import styles from "./found-rules.module.css";
import { RuleEditor } from "./rule-editor.tsx";
import { sameProps } from "./same-props.ts";
import { type SettledRule, saidByText } from "./settled-rules.ts";
import { useRuleFacts } from "./use-rule-facts.ts";

interface RuleLineProps {
  rule: SettledRule;
  /** What has been said about it, where it was read in the text. */
  answer: RuleAnswer | null;
  /** The rule itself, where somebody has written it. */
  own: OwnRule | null;
  /** Its demand has an open question above. */
  isAsked: boolean;
  /** Somebody has just made it: its fields are open and take the focus. */
  isNew: boolean;
  onChange: (change: AnswerChange) => void;
}

/** Title and facts to the left, strength and actions to the right, its fields beneath while they are open. */
export const RuleLine = memo(RuleInRow, sameProps);

function RuleInRow({ rule, answer, own, isAsked, isNew, onChange }: RuleLineProps) {
  const { mandate, rules } = usePageSession().words;
  const { flow } = mandate;
  const [isEditing, setIsEditing] = useState(isNew);
  const { id, found, isDiscarded, isCorrected } = rule;
  const facts = useRuleFacts(rule);
  const title = rules.title(rule);
  const discard = (gone: boolean) =>
    onChange(own ? withOwnRule(id, { isDiscarded: gone }) : withRule(id, { isDiscarded: gone }));
  const wasRead = found && isCorrected ? rules.title({ ...found, label: saidByText(found).label }) : null;
  return (
    <div>
      <div className={styles.line}>
        <div className={styles.words}>
          <span className={isDiscarded ? styles.gone : undefined}>{title}</span>
          {facts.length > 0 ? <p className={styles.facts}>{facts.join(" · ")}</p> : null}
          {wasRead !== null && wasRead !== title ? (
            <p className={styles.facts}>{flow.correctedBy(wasRead)}</p>
          ) : null}
        </div>
        <span className={styles.strength}>
          <Weight rule={rule} isAsked={isAsked} />
        </span>
        <div className={styles.actions}>
          {isDiscarded ? null : (
            <Button
              appearance="subtle"
              size="small"
              aria-label={flow.correctThis(title)}
              aria-expanded={isEditing}
              onClick={() => setIsEditing(!isEditing)}
            >
              {flow.correct}
            </Button>
          )}
          <Button
            appearance="subtle"
            size="small"
            aria-label={isDiscarded ? flow.undoThis(title) : flow.discardThis(title)}
            onClick={() => discard(!isDiscarded)}
          >
            {isDiscarded ? flow.undo : flow.discard}
          </Button>
        </div>
      </div>
      {isEditing && !isDiscarded ? (
        <RuleEditor
          rule={rule}
          answer={answer}
          own={own}
          takesFocus={isNew}
          onChange={onChange}
          onClose={() => setIsEditing(false)}
        />
      ) : null}
    </div>
  );
}

/** How strongly it is said, or how that has been settled. */
function Weight({ rule, isAsked }: Pick<RuleLineProps, "rule" | "isAsked">) {
  const { mandate, rules } = usePageSession().words;
  const { flow } = mandate;
  if (rule.isDiscarded) return flow.discarded;
  if (isAsked) return flow.questionAbove;
  if (rule.binding !== null) {
    return <StateMark tone="good">{flow.settledAs(rules.bindings[rule.binding])}</StateMark>;
  }
  const strength = mandate.strengths[rule.strength];
  return rule.isCorrected ? `${strength} · ${flow.corrected}` : strength;
}
