// One line of the mandate's text, with its marks, their numbers, and what may become of a passage nobody interpreted.
import { memo } from "react";
import { FindingNumber } from "./finding-number.tsx";
import { useLit } from "./lit.tsx";
import { PassageActions } from "./passage-actions.tsx";
import { textId } from "./places.ts";
import type { Block, Piece } from "./text-blocks.ts";
import styles from "./text-column.module.css";
import { isPassage } from "./unread-passages.ts";

/** What stands at the end of a mark: its number, and where pressing it leads. */
export interface MarkEnd {
  name: string | null;
  isOpen: boolean;
  label: string;
  goesTo: string;
}

interface TextLineProps {
  block: Block;
  /** The number of each mark that ends here. */
  ends: ReadonlyMap<string, MarkEnd>;
  /** The same for as long as `ends` says the same about this line. */
  endsKey: string;
  /** Whether the passages that end here show what may become of them. */
  showsActions: boolean;
}

/** Drawn again only when something about this very line has changed. */
export const TextLine = memo(
  function TextLine({ block, ends, showsActions }: TextLineProps) {
    const passages = showsActions ? block.pieces.flatMap(({ ending }) => ending.filter(isPassage)) : [];
    return (
      <>
        <Line level={block.level}>
          {block.pieces.map((piece) => (
            <TextPiece key={piece.from} piece={piece} ends={ends} />
          ))}
        </Line>
        {passages.map((id) => (
          <PassageActions key={id} id={id} />
        ))}
      </>
    );
  },
  (before, after) =>
    before.block.from === after.block.from &&
    before.block.to === after.block.to &&
    before.block.level === after.block.level &&
    before.block.marked === after.block.marked &&
    before.endsKey === after.endsKey &&
    before.showsActions === after.showsActions,
);

function Line({ level, children }: { level: number | null; children: React.ReactNode }) {
  if (level === null) return <p dir="auto">{children}</p>;
  return level === 1 ? <h4 dir="auto">{children}</h4> : <h5 dir="auto">{children}</h5>;
}

/** The id of the mark that shows which sentence is chosen. */
export const chosenId = "chosen";

function TextPiece({ piece, ends }: { piece: Piece } & Pick<TextLineProps, "ends">) {
  const words = <span data-from={piece.from}>{piece.text}</span>;
  if (piece.marks.length === 0) return words;
  return (
    <MarkedPiece piece={piece} ends={ends}>
      {words}
    </MarkedPiece>
  );
}

interface MarkedPieceProps extends Pick<TextLineProps, "ends"> {
  piece: Piece;
  children: React.ReactNode;
}

function MarkedPiece({ piece, ends, children }: MarkedPieceProps) {
  const findings = piece.marks.filter((id) => id !== chosenId && !isPassage(id));
  const { isLit, handlers } = useLit(findings.at(-1) ?? null);
  const looks = [
    ...(findings.length > 0 ? [styles.mark] : []),
    ...(piece.marks.some(isPassage) ? [styles.unread] : []),
    ...(findings.some((id) => ends.get(id)?.isOpen) ? [styles.open] : []),
    ...(piece.marks.includes(chosenId) ? [styles.chosen] : []),
    ...(isLit ? [styles.lit] : []),
  ];
  return (
    <mark
      className={looks.join(" ")}
      onMouseEnter={handlers.onMouseEnter}
      onMouseLeave={handlers.onMouseLeave}
      onFocus={handlers.onFocus}
      onBlur={handlers.onBlur}
    >
      {children}
      {piece.ending.map((id) => {
        const end = ends.get(id);
        if (!end) return null;
        return (
          <FindingNumber
            key={id}
            id={textId(id)}
            goesTo={end.goesTo}
            name={end.name}
            isQuestion={end.isOpen}
            label={end.label}
          />
        );
      })}
    </mark>
  );
}
