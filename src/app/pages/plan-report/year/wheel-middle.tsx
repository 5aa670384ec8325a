// What comes next, in the middle of the wheel; in a year that holds nothing more, the year itself.
import { nextEntry, type YearEntry } from "#domain/year.ts";
import { formatDayShort } from "#locales/dates.ts";
import { clip } from "#messages/clip.ts";
import { partsOf } from "#schema/day.ts";
import { yearEntryTitle } from "../../../components/year-entry-title.ts";
import { usePageSession } from "../../../session/page-words.ts";
import type { WheelSize } from "./wheel-size.ts";
import styles from "./year-wheel.module.css";

interface WheelMiddleProps {
  entries: readonly YearEntry[];
  year: number;
  wheel: WheelSize;
}

/** Four lines at most; a long name is cut, since the list has it whole. */
export function WheelMiddle({ entries, year, wheel }: WheelMiddleProps) {
  const { words, today, locale } = usePageSession();
  const next = nextEntry(entries, today);
  const isNow = partsOf(today).year === year;
  const [small, large] = wheel.hasLabels ? [13, 20] : [11, 15];
  const longest = Math.floor(wheel.middle.width / (small * 0.55));
  const lines = next
    ? [
        words.year.nearest,
        formatDayShort(next.day, locale, today),
        clip(yearEntryTitle(next, words.year, today), longest),
        words.year.inDays(next.day - today),
      ]
    : isNow
      ? ["", String(year), words.year.nothingMore]
      : ["", String(year)];
  const centre = wheel.side / 2;
  const step = wheel.middle.height / 4;
  return lines.map((line, index) => (
    <text
      key={line}
      className={index === 1 ? styles.middleDay : index === 0 ? styles.middleHead : styles.middleText}
      x={centre}
      y={centre + (index - 1.5) * step}
      dy="0.35em"
      fontSize={index === 1 ? large : small}
    >
      {line}
    </text>
  ));
}
