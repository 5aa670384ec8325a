// The ring of the year's months, each as wide as it has days, the present one on grey.
import { shortDayParts } from "#locales/dates.ts";
import { dayOf, partsOf } from "#schema/day.ts";
import { useSession } from "../../../session/session.tsx";
import { angleOfDay, pointAt } from "./place-marks.ts";
import type { WheelSize } from "./wheel-size.ts";
import styles from "./year-wheel.module.css";

const months = Array.from({ length: 12 }, (_, index) => index + 1);

/** Twelve names between two circles. */
export function MonthRing({ year, wheel }: { year: number; wheel: WheelSize }) {
  const { locale, today } = useSession();
  const now = partsOf(today);
  const { side, inner, outer, monthText } = wheel;
  const isNow = (month: number) => now.year === year && now.month === month;
  return (
    <>
      {months.filter(isNow).map((month) => (
        <path key={month} className={styles.month} d={sector(year, month, wheel)} />
      ))}
      <circle className={styles.ring} cx={side / 2} cy={side / 2} r={outer} />
      <circle className={styles.ring} cx={side / 2} cy={side / 2} r={inner} />
      {months.map((month) => {
        const start = startOf(year, month);
        const [from, to] = [pointAt(start, inner, wheel), pointAt(start, outer, wheel)];
        const middle = (start + startOf(year, month + 1)) / 2;
        const text = pointAt(middle, (inner + outer) / 2, wheel);
        return (
          <g key={month}>
            <path className={styles.ring} d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
            <text
              className={isNow(month) ? styles.monthNow : styles.monthText}
              x={text.x}
              y={text.y}
              dy="0.35em"
              fontSize={monthText}
            >
              {shortDayParts(dayOf(year, month, 1), locale).month}
            </text>
          </g>
        );
      })}
    </>
  );
}

/** The angle at which a month begins; 13 is where the year ends. */
function startOf(year: number, month: number): number {
  if (month === 13) return 360;
  const halfDay = angleOfDay(dayOf(year, 1, 1), year);
  return angleOfDay(dayOf(year, month, 1), year) - halfDay;
}

/** A month is far less than half the circle, so the short way round is always meant. */
function sector(year: number, month: number, wheel: WheelSize): string {
  const { inner, outer } = wheel;
  const [start, until] = [startOf(year, month), startOf(year, month + 1)];
  const at = (angle: number, radius: number) => {
    const { x, y } = pointAt(angle, radius, wheel);
    return `${x} ${y}`;
  };
  return `M${at(start, inner)}L${at(start, outer)}A${outer} ${outer} 0 0 1 ${at(until, outer)}L${at(until, inner)}A${inner} ${inner} 0 0 0 ${at(start, inner)}Z`;
}
