// One finding: the mandate's sentence in quotes, what is the case, and the one thing that cures it.
import type { MandateFinding } from "#domain/mandate-finding.ts";
import { useDayText } from "../components/day-text.tsx";
import { usePageWords } from "../session/page-words.ts";
import type { GroupPageProps } from "../shell/group-page-props.ts";
import { CureAction } from "./cure-action.tsx";
import { factText } from "./fact-text.ts";
import styles from "./findings.module.css";

interface FindingItemProps extends Pick<GroupPageProps, "href" | "register"> {
  finding: MandateFinding;
  /** Opens the form that cures it where one already stands at the rule. */
  onHere?: () => void;
}

/** A row with the sentence to the left. */
export function FindingItem({ finding, ...props }: FindingItemProps) {
  const { findings, common } = usePageWords();
  const { source, isSoft } = finding;
  const origin = source.origin === "own" ? findings.ownRule : findings.from(source.section);
  return (
    <li className={styles.finding}>
      <div>
        <blockquote className={styles.quote} dir="auto">
          {common.quote(source.quote)}
        </blockquote>
        <p className={styles.source}>{isSoft ? `${origin} · ${findings.soft}` : origin}</p>
      </div>
      <FindingFact finding={finding} {...props} />
    </li>
  );
}

/** What is the case and what cures it; under an exception nothing need be done. */
export function FindingFact({ finding, ...props }: FindingItemProps) {
  const words = usePageWords();
  const dayText = useDayText();
  return (
    <div>
      <p>{factText(finding.fact, { words, dayText })}</p>
      {finding.exception === null ? <CureAction finding={finding} {...props} /> : null}
    </div>
  );
}
