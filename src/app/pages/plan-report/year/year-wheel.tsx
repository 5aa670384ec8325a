// The year as a picture: the months as a ring, today as a stroke across it, each entry's sign near its day, and in the
// middle what comes next. The list beside it says everything in words.
import type { YearEntry } from "#domain/year.ts";
import { isCancelled } from "#domain/year.ts";
import { type Day, partsOf } from "#schema/day.ts";
import { yearEntryTitle } from "../../../components/year-entry-title.ts";
import { usePageSession } from "../../../session/page-words.ts";
import { MonthRing } from "./month-ring.tsx";
import { labelLine, type PlacedLabel, placeLabels } from "./place-labels.ts";
import { angleOfDay, type Point, placeMarks, pointAt } from "./place-marks.ts";
import { WheelMiddle } from "./wheel-middle.tsx";
import type { WheelSize } from "./wheel-size.ts";
import { YearMarkShape } from "./year-mark.tsx";
import styles from "./year-wheel.module.css";

interface YearWheelProps {
  entries: readonly YearEntry[];
  year: number;
  wheel: WheelSize;
  /** What the picture shows, in a sentence. */
  label: string;
}

/** A picture with a text alternative; nothing in it is only there. */
export function YearWheel({ entries, year, wheel, label }: YearWheelProps) {
  const { words, today } = usePageSession();
  const placed = placeMarks(
    entries.map(({ day }) => angleOfDay(day, year)),
    wheel,
  );
  const texts = entries.map((entry) =>
    entry.kind === "meeting" ? null : yearEntryTitle(entry, words.year, today),
  );
  const labels = wheel.hasLabels ? placeLabels(placed, texts, wheel) : [];
  const radius = wheel.mark * placed.scale;
  return (
    <svg
      className={styles.wheel}
      role="img"
      aria-label={label}
      viewBox={`${-wheel.besides} 0 ${wheel.side + 2 * wheel.besides} ${wheel.side}`}
    >
      <MonthRing year={year} wheel={wheel} />
      {placed.marks.map(({ line }, index) => (
        <path key={entries[index]?.key} className={styles.line} d={pathOf(line)} />
      ))}
      {partsOf(today).year === year ? <Today today={today} year={year} wheel={wheel} /> : null}
      {entries.map((entry, index) => (
        <g key={entry.key} transform={moved(placed.marks[index])}>
          <YearMarkShape
            kind={entry.kind}
            isDone={entry.isDone}
            isCancelled={isCancelled(entry)}
            number={index + 1}
            radius={radius}
          />
        </g>
      ))}
      {labels.map((label) => (
        <Label key={label.index} label={label} mark={placed.marks[label.index]} />
      ))}
      <WheelMiddle entries={entries} year={year} wheel={wheel} />
    </svg>
  );
}

/** Words beside a mark begin or end at it; over or under it they are centred. */
function Label({ label: { lines, box }, mark }: { label: PlacedLabel; mark: Point | undefined }) {
  const x = mark?.x ?? 0;
  const [at, anchor] =
    box.left > x
      ? [box.left, "start" as const]
      : box.right < x
        ? [box.right, "end" as const]
        : [(box.left + box.right) / 2, "middle" as const];
  return lines.map((line, k) => (
    <text
      key={line}
      className={styles.label}
      x={at}
      y={box.top + labelLine * (k + 0.5)}
      dy="0.35em"
      textAnchor={anchor}
    >
      {line}
    </text>
  ));
}

function Today({ today, year, wheel }: { today: Day; year: number; wheel: WheelSize }) {
  const { words } = usePageSession();
  const angle = angleOfDay(today, year);
  const text = pointAt(angle, wheel.outer + 11, wheel);
  const side = Math.sin((angle / 180) * Math.PI);
  // Beside the stroke on either side, in the middle over and under it.
  const anchor = side > 0.3 ? "start" : side < -0.3 ? "end" : "middle";
  return (
    <>
      <path
        className={styles.today}
        d={pathOf([pointAt(angle, wheel.inner - 4, wheel), pointAt(angle, wheel.outer + 6, wheel)])}
      />
      <text
        className={styles.todayText}
        x={text.x}
        y={text.y}
        dy="0.35em"
        textAnchor={anchor}
        fontSize={wheel.monthText - 1}
      >
        {words.year.today}
      </text>
    </>
  );
}

const rounded = (value: number) => Math.round(value * 10) / 10;

function pathOf(points: readonly Point[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${rounded(x)} ${rounded(y)}`).join("");
}

function moved(point: Point | undefined): string {
  return point ? `translate(${rounded(point.x)} ${rounded(point.y)})` : "";
}
