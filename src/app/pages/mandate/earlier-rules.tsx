// What no longer holds, with the day and the reason; a rule that was ended by mistake is let hold again.
import { Button } from "@fluentui/react-components";
import type { Mandate, MandateGroup, Rule } from "#domain/entities.ts";
import { useDayText } from "../../components/day-text.tsx";
import { Row, RowList } from "../../components/row.tsx";
import { SaveNotice } from "../../forms/save-notice.tsx";
import { focusPage } from "../../forms/use-focus-back.ts";
import { usePageSession } from "../../session/page-words.ts";
import styles from "./mandate.module.css";
import { RuleConflict } from "./rule-conflict.tsx";
import { useRuleSaving } from "./use-rule-saving.ts";

interface EarlierRulesProps {
  rules: readonly Rule[];
  ended: readonly { mandate: Mandate; link: MandateGroup }[];
  groupKey: string;
  mayChange: boolean;
}

/** A rule that holds again, whether it was ended or the reading of it was discarded. */
const restored = ({ verdict }: Rule) => ({
  voidedOn: null,
  voidedBecause: null,
  ...(verdict === "discarded" ? { verdict: "confirmed" as const } : {}),
});

/** Folded away, since it is history, unless a rule was ended just now. */
export function EarlierRules({ rules, ended, groupKey, mayChange }: EarlierRulesProps) {
  const { mandate: page, common } = usePageSession().words;
  const dayText = useDayText();
  const { saving, change } = useRuleSaving(groupKey, focusPage);
  if (rules.length + ended.length === 0) return null;
  // Only under a mandate that still holds: another version has taken the place of the rest.
  const mayRestore = (rule: Rule) =>
    mayChange && !ended.some(({ mandate }) => mandate.key === rule.mandateKey);
  return (
    <details className={styles.whole} open={rules.length > 0}>
      <summary className={styles.summary}>
        {page.earlier} ({rules.length + ended.length})
      </summary>
      <RowList>
        {ended.map(({ mandate, link }) => (
          <Row
            key={link.key}
            title={mandate.title}
            facts={page.ended(dayText(link.endedOn ?? link.followedFrom))}
          />
        ))}
        {rules.map((rule) => (
          <Row
            key={rule.key}
            title={`${rule.label.charAt(0).toUpperCase()}${rule.label.slice(1)}: ${common.quote(rule.quote)}`}
            facts={
              rule.voidedOn === null
                ? page.discarded
                : page.voided(dayText(rule.voidedOn), rule.voidedBecause ?? common.notStated)
            }
            action={
              mayRestore(rule) ? (
                <Button
                  appearance="subtle"
                  aria-label={page.restoreThis(rule.label)}
                  onClick={() => change(rule, restored(rule))}
                >
                  {page.restore}
                </Button>
              ) : null
            }
          />
        ))}
      </RowList>
      {saving.state.kind === "conflict" ? (
        <RuleConflict conflict={saving.state.conflict} onChosen={change} onLater={saving.reset} />
      ) : (
        <SaveNotice state={saving.state} />
      )}
    </details>
  );
}
