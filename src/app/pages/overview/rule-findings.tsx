// What the mandate's rules find, at the bottom of Översikt: not met first, then to note, then what cannot be judged.
import { Link } from "wouter";
import type { Rule } from "#domain/entities.ts";
import type { Outcome } from "#domain/finding.ts";
import { isInForce } from "#domain/mandate-confirmed.ts";
import { mandateFindings } from "#domain/mandate-findings.ts";
import { Section } from "../../components/section.tsx";
import { FindingItem } from "../../findings/finding-item.tsx";
import styles from "../../findings/findings.module.css";
import { usePageSession } from "../../session/page-words.ts";
import type { GroupPageProps } from "../../shell/group-page-props.ts";

const order: readonly Outcome[] = ["breach", "note", "notJudged"];

/** Nothing where no rule is in force: the page says above that no mandate is confirmed. */
export function RuleFindings({ register, href }: GroupPageProps) {
  const { words, today } = usePageSession();
  const { findings: page } = words;
  const demands = demandsOf(register.rules.filter(isInForce));
  if (demands === 0 || register.group.followedFrom === null) return null;
  const open = mandateFindings(register, today).filter(({ exception }) => exception === null);
  const all = <Link href={href("mandate")}>{page.allRules}</Link>;
  if (open.length === 0) {
    return (
      <Section heading={page.fulfilled} action={all}>
        <p className={styles.plain}>{page.allFulfilled}</p>
      </Section>
    );
  }
  const shown = order.filter((outcome) => open.some((finding) => finding.outcome === outcome));
  return shown.map((outcome, index) => {
    const found = open.filter((finding) => finding.outcome === outcome);
    return (
      <Section
        key={outcome}
        heading={page.outcomes[outcome]}
        count={page.ofRules(demandsOf(found.map(({ source }) => source)), demands)}
        action={index === 0 ? all : null}
      >
        <ul>
          {found.map((finding) => (
            <FindingItem key={finding.key} finding={finding} register={register} href={href} />
          ))}
        </ul>
      </Section>
    );
  });
}

/** How many demands the rules are: one demand may hold two, such as who appoints the chair and for how long. */
function demandsOf(rules: readonly Rule[]): number {
  return new Set(
    rules.map(({ mandateKey, number, key }) => (number === null ? key : `${mandateKey} ${number}`)),
  ).size;
}
