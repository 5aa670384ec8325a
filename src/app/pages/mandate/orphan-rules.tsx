// Rules that hold although their mandate's row is missing or broken: shown, never left out.
import type { Rule } from "#domain/entities.ts";
import type { MandateFinding } from "#domain/mandate-finding.ts";
import { Section } from "../../components/section.tsx";
import { usePageSession } from "../../session/page-words.ts";
import styles from "./mandate.module.css";
import type { MandateProps } from "./mandate-props.ts";
import { RuleRow } from "./rule-row.tsx";

interface OrphanRulesProps extends MandateProps {
  rules: readonly Rule[];
  findings: readonly MandateFinding[];
}

/** Nothing at all when every rule has its mandate. */
export function OrphanRules({ rules, ...props }: OrphanRulesProps) {
  const { mandate: page } = usePageSession().words;
  if (rules.length === 0) return null;
  return (
    <Section heading={page.textMissing} count={rules.length}>
      <p className={styles.soft}>{page.textMissingMeans}</p>
      <ul>
        {rules.map((rule) => (
          <RuleRow key={rule.key} rule={rule} isQuotedAbove={false} {...props} />
        ))}
      </ul>
    </Section>
  );
}
