// The sign of one entry: its shape tells the kind, its filling that it is done, its number where it stands in the list.
import type { YearEntryKind } from "#domain/year.ts";
import styles from "./year-mark.module.css";

export interface YearMarkProps {
  kind: YearEntryKind;
  isDone?: boolean;
  isCancelled?: boolean;
  /** Left out in the legend. */
  number?: number;
}

/** Drawn around the origin, within `radius`; for use inside a drawing. */
export function YearMarkShape({
  kind,
  isDone,
  isCancelled,
  number,
  radius,
}: YearMarkProps & { radius: number }) {
  const isTriangle = kind === "term";
  const size = radius * (isTriangle ? 0.62 : 0.76);
  return (
    <g className={isDone ? styles.done : undefined}>
      <Outline kind={kind} radius={radius} />
      {number === undefined ? null : (
        <text className={styles.number} y={isTriangle ? radius * 0.1 : 0} dy="0.35em" fontSize={size}>
          {number}
        </text>
      )}
      {isCancelled ? (
        <path className={styles.strike} d={`M${-radius} ${radius * 0.6}L${radius} ${-radius * 0.6}`} />
      ) : null}
    </g>
  );
}

/** The sign on its own, beside words that say the same: hidden from screen readers. */
export function YearMark(props: YearMarkProps) {
  return (
    <svg className={styles.alone} viewBox="-16 -16 32 32" aria-hidden="true" focusable="false">
      <YearMarkShape {...props} radius={15} />
    </svg>
  );
}

function Outline({ kind, radius }: { kind: YearEntryKind; radius: number }) {
  if (kind === "meeting") return <circle className={styles.shape} r={radius * 0.8} />;
  if (kind === "mustDo" || kind === "ownRule") {
    const half = radius * 0.72;
    const style = kind === "mustDo" ? styles.thick : styles.dashed;
    return (
      <rect className={`${styles.shape} ${style}`} x={-half} y={-half} width={2 * half} height={2 * half} />
    );
  }
  const corners =
    kind === "national"
      ? [
          [0, -1],
          [1, 0],
          [0, 1],
          [-1, 0],
        ]
      : [
          [0, -1],
          [0.866, 0.5],
          [-0.866, 0.5],
        ];
  const points = corners.map((corner) => corner.map((share) => share * radius).join(" ")).join(",");
  return <polygon className={styles.shape} points={points} />;
}
