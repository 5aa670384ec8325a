// Rules that hold although their mandate's row is missing or broken: shown, never left out.
import type { Rule } from "#domain/entities.ts";
import { Section } from "../../components/section.tsx";
import { usePageSession } from "../../session/page-words.ts";
import styles from "./mandate.module.css";
import { RuleRow } from "./rule-row.tsx";

interface OrphanRulesProps {
  rules: readonly Rule[];
  groupKey: string;
  mayChange: boolean;
}

/** Nothing at all when every rule has its mandate. */
export function OrphanRules({ rules, groupKey, mayChange }: OrphanRulesProps) {
  const { mandate: page } = usePageSession().words;
  if (rules.length === 0) return null;
  return (
    <Section heading={page.textMissing} count={rules.length}>
      <p className={styles.soft}>{page.textMissingMeans}</p>
      <ul>
        {rules.map((rule) => (
          <RuleRow key={rule.key} rule={rule} groupKey={groupKey} mayChange={mayChange} />
        ))}
      </ul>
    </Section>
  );
}
