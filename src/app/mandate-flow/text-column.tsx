// The mandate's own text: headings, lines, and in them every sentence that something was found in.
import { type MouseEvent, useMemo, useRef, useState } from "react";
import type { MandateReading, TextRange } from "#domain/mandate-reading.ts";
import { usePageWords } from "../session/page-words.ts";
import { NumberSample } from "./finding-number.tsx";
import { trimmedRange } from "./own-rules.ts";
import { PassageContext } from "./passage-actions.tsx";
import { foundColumnId, goTo, textId } from "./places.ts";
import { SentenceBar } from "./sentence-bar.tsx";
import { sentenceAt, sentenceBeside } from "./sentence-choice.ts";
import { type Block, type Mark, textBlocks } from "./text-blocks.ts";
import styles from "./text-column.module.css";
import { chosenId, type MarkEnd, TextLine } from "./text-line.tsx";
import { firstSeen, offsetAt, scrollTo, selectedRange } from "./text-places.ts";
import { useGradually } from "./use-gradually.ts";

/** With more passages than this, only the chosen one shows what may become of it. */
const fewPassages = 8;
const linesAtATime = 50;

interface TextColumnProps {
  reading: MandateReading;
  sentences: readonly TextRange[];
  marks: readonly Mark[];
  /** What each mark's number says. */
  ends: ReadonlyMap<string, MarkEnd>;
  passages: readonly Mark[];
  onOwnRule: (range: TextRange) => void;
  onLeaveAsText: (range: TextRange) => void;
}

/** The whole text, beside what was found. It scrolls by itself, so that a sentence and its question are seen at once. */
export function TextColumn(props: TextColumnProps) {
  const { reading, sentences, marks, ends, passages, onOwnRule, onLeaveAsText } = props;
  const { flow } = usePageWords().mandate;
  const scroller = useRef<HTMLElement>(null);
  const [chosen, setChosen] = useState<TextRange | null>(null);
  const blocks = useMemo(() => {
    const shown = chosen === null ? marks : [{ id: chosenId, range: chosen }, ...marks];
    return textBlocks(reading.text, reading.sections, shown);
  }, [reading, marks, chosen]);
  const drawn = useGradually(blocks.length, linesAtATime);

  const choose = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest("button")) return;
    const selected = selectedRange();
    const offset = selected === null ? offsetAt(event.clientX, event.clientY) : null;
    const range = selected ?? (offset === null ? null : sentenceAt(sentences, offset));
    setChosen(range === null ? null : trimmedRange(reading.text, range));
  };
  const step = (by: 1 | -1) => {
    const next = sentenceBeside(sentences, chosen, by, firstSeen(scroller.current));
    setChosen(next);
    if (next) requestAnimationFrame(() => scrollTo(scroller.current, next.from));
  };
  const makeRule = (range: TextRange) => {
    setChosen(null);
    onOwnRule(range);
  };
  const goToPassage = (passage: Mark | undefined) => {
    setChosen(passage?.range ?? null);
    requestAnimationFrame(() => (passage ? goTo(textId(passage.id)) : scroller.current?.focus()));
  };
  const passageOf = (id: string) => passages.findIndex((one) => one.id === id);
  const actions = {
    makeRule: (id: string) => {
      const passage = passages[passageOf(id)];
      if (passage) makeRule(passage.range);
    },
    leaveAsText: (id: string) => {
      const at = passageOf(id);
      const passage = passages[at];
      if (!passage) return;
      onLeaveAsText(passage.range);
      goToPassage(passages[at + 1] ?? passages[at - 1]);
    },
  };
  return (
    <div className={styles.column}>
      <div className={styles.head}>
        <h3 className={styles.heading}>{flow.theText}</h3>
        <div className={styles.legend}>
          <span>
            {flow.legendRule}
            <NumberSample isQuestion={false}>1</NumberSample>
          </span>
          <span>
            {flow.legendQuestion}
            <NumberSample isQuestion>1 ?</NumberSample>
          </span>
          {passages.length === 0 ? null : (
            <button
              type="button"
              className={styles.unreadCount}
              aria-label={flow.nextUnread(passages.length)}
              onClick={() =>
                goToPassage(passages.find(({ range }) => range.from > (chosen?.from ?? -1)) ?? passages[0])
              }
            >
              {flow.unread(passages.length)}
            </button>
          )}
        </div>
        <button type="button" className={styles.skip} onClick={() => goTo(foundColumnId)}>
          {flow.skipText}
        </button>
      </div>
      <SentenceBar
        chosen={chosen === null ? null : reading.text.slice(chosen.from, chosen.to)}
        onStep={step}
        onMakeRule={() => chosen && makeRule(chosen)}
      />
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the buttons above choose a sentence by keyboard. */}
      <section
        ref={scroller}
        className={styles.text}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard.
        tabIndex={0}
        aria-label={flow.textLabel}
        onClick={choose}
      >
        <PassageContext value={actions}>
          {blocks.slice(0, drawn).map((block) => (
            <TextLine
              key={block.from}
              block={block}
              ends={ends}
              endsKey={endsKey(block, ends)}
              showsActions={passages.length <= fewPassages || isTouched(block, chosen)}
            />
          ))}
        </PassageContext>
      </section>
    </div>
  );
}

/** What the numbers of one line say, as one text to compare. */
function endsKey({ pieces, marked }: Block, ends: ReadonlyMap<string, MarkEnd>): string {
  if (marked === "") return "";
  const ids = pieces.flatMap(({ marks }) => marks);
  return ids.map((id) => Object.values(ends.get(id) ?? {}).join()).join(" ");
}

const isTouched = ({ from, to }: Block, chosen: TextRange | null) =>
  chosen !== null && chosen.from < to && from < chosen.to;
