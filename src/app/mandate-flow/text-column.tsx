// The mandate's own text: headings, lines, and in them every sentence that something was found in.
import { memo, useMemo } from "react";
import type { MandateReading } from "#domain/mandate-reading.ts";
import { usePageWords } from "../session/page-words.ts";
import { FindingNumber, NumberSample } from "./finding-number.tsx";
import { marksOf, ruleIndexOf } from "./findings.ts";
import { useLit } from "./lit.tsx";
import { type Block, type Piece, textBlocks } from "./text-blocks.ts";
import styles from "./text-column.module.css";

interface TextColumnProps {
  reading: MandateReading;
  /** Findings with an open question. */
  open: readonly string[];
  /** Findings that have been discarded: their sentences are plain text again. */
  discarded: readonly string[];
}

/** The whole text, beside what was found. It scrolls by itself, so that a sentence and its question are seen at once. */
export function TextColumn({ reading, open, discarded }: TextColumnProps) {
  const { mandate } = usePageWords();
  const blocks = useMemo(() => textBlocks(reading.text, reading.sections, marksOf(reading)), [reading]);
  return (
    <div className={styles.column}>
      <div className={styles.head}>
        <h3 className={styles.heading}>{mandate.flow.theText}</h3>
        <p className={styles.legend}>
          <span>
            {mandate.flow.legendRule}
            <NumberSample isQuestion={false}>1</NumberSample>
          </span>
          <span>
            {mandate.flow.legendQuestion}
            <NumberSample isQuestion>1 ?</NumberSample>
          </span>
          <span>{mandate.flow.unread(reading.unread.length)}</span>
        </p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard. */}
      <section className={styles.text} tabIndex={0} aria-label={mandate.flow.textLabel}>
        {blocks.map((block) =>
          block.pieces.some(({ marks }) => marks.length > 0) ? (
            <BlockLine key={block.from} block={block}>
              {block.pieces.map((piece) => (
                <TextPiece
                  key={piece.from}
                  piece={piece}
                  reading={reading}
                  open={open}
                  discarded={discarded}
                />
              ))}
            </BlockLine>
          ) : (
            <PlainLine key={block.from} block={block} />
          ),
        )}
      </section>
    </div>
  );
}

const PlainLine = memo(function PlainLine({ block }: { block: Block }) {
  return <BlockLine block={block}>{block.pieces.map(({ text }) => text)}</BlockLine>;
});

function BlockLine({ block, children }: { block: Block; children: React.ReactNode }) {
  if (block.level === null) return <p dir="auto">{children}</p>;
  return block.level === 1 ? <h4 dir="auto">{children}</h4> : <h5 dir="auto">{children}</h5>;
}

function TextPiece({ piece, reading, open, discarded }: TextColumnProps & { piece: Piece }) {
  const marks = piece.marks.filter((id) => !discarded.includes(id));
  const { isLit, handlers } = useLit(marks.at(-1) ?? null);
  if (marks.length === 0) return <>{piece.text}</>;
  const isOpen = marks.some((id) => open.includes(id));
  return (
    <mark
      className={`${styles.mark} ${isOpen ? styles.open : ""} ${isLit ? styles.lit : ""}`}
      onMouseEnter={handlers.onMouseEnter}
      onMouseLeave={handlers.onMouseLeave}
      onFocus={handlers.onFocus}
      onBlur={handlers.onBlur}
    >
      {piece.text}
      {piece.ending
        .filter((id) => !discarded.includes(id))
        .map((id) => (
          <TextNumber key={id} id={id} reading={reading} isOpen={open.includes(id)} />
        ))}
    </mark>
  );
}

function TextNumber({ id, reading, isOpen }: { id: string; reading: MandateReading; isOpen: boolean }) {
  const { flow } = usePageWords().mandate;
  const index = ruleIndexOf(id);
  const label = index === null ? "" : (reading.deliverables[index]?.label ?? "");
  const tell = isOpen ? flow.markQuestion : flow.markRule;
  return (
    <FindingNumber
      id={id}
      side="text"
      number={index === null ? null : index + 1}
      isQuestion={isOpen}
      label={index === null ? flow.markStanding : tell(index + 1, label)}
    />
  );
}
