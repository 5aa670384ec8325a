// What speaks against itself in the text and asks nothing: said with its words, and where they stand.
import type { Conflict, MandateReading, TextRange } from "#domain/mandate-reading.ts";
import { Remark } from "../components/remark.tsx";
import { Section } from "../components/section.tsx";
import { usePageSession } from "../session/page-words.ts";
import styles from "./settle-step.module.css";

const kinds = [
  "impossibleDate",
  "unfinishedSentence",
  "yearlyWithDatedDay",
  "unresolvableLink",
  "contradictingRules",
] as const satisfies readonly Conflict["kind"][];

interface ToKnowProps {
  reading: MandateReading;
  onShow: (range: TextRange) => void;
}

/** Nothing at all when there is nothing to know. */
export function ToKnow({ reading, onShow }: ToKnowProps) {
  const { words } = usePageSession();
  const { flow } = words.mandate;
  const conflicts = reading.conflicts.flatMap((conflict) => {
    const kind = kinds.find((one) => one === conflict.kind);
    return kind ? [{ ...conflict, kind }] : [];
  });
  if (conflicts.length === 0) return null;
  return (
    <Section heading={flow.checkInText} count={conflicts.length}>
      <ul>
        {conflicts.map(({ kind, quote, range }) => (
          <li key={`${kind}-${range.from}`} className={styles.line}>
            <span dir="auto">{words.common.quote(quote)}</span> <Remark>{flow.toKnow[kind]}</Remark>{" "}
            <button
              type="button"
              className={styles.link}
              aria-label={flow.showPlaceOf(quote)}
              onClick={() => onShow(range)}
            >
              {flow.showPlace}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
