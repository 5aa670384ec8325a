// Plans and reports whose day the text does not state: said so, with where a day is set.
import { Link } from "wouter";
import { withoutLastDay } from "#domain/without-last-day.ts";
import { Row, RowList } from "../../components/row.tsx";
import { Section } from "../../components/section.tsx";
import { StateMark } from "../../components/state-mark.tsx";
import { usePageSession } from "../../session/page-words.ts";
import type { GroupPageProps } from "../../shell/group-page-props.ts";
import styles from "./plan-report.module.css";

/** Nothing at all when every rule has its day. */
export function NoLastDay({ register, href }: GroupPageProps) {
  const { words } = usePageSession();
  const { planReport } = words;
  const rules = withoutLastDay(register);
  if (rules.length === 0) return null;
  return (
    <Section heading={planReport.noLastDay} count={rules.length}>
      <p className={styles.quiet}>{planReport.noLastDayAdvice}</p>
      <RowList>
        {rules.map((rule) => (
          <Row
            key={rule.key}
            title={rule.label.charAt(0).toUpperCase() + rule.label.slice(1)}
            facts={`${words.common.quote(rule.quote)}${rule.section === null ? "" : ` · ${rule.section}`}`}
            action={<StateMark tone="warn">{planReport.noLastDay}</StateMark>}
          />
        ))}
      </RowList>
      <p className={styles.quiet}>
        <Link href={href("mandate")}>{planReport.toMandate}</Link>
      </p>
    </Section>
  );
}
