// A last day of one's own where the mandate states none: month and day, and whether it falls in the year after.
import { Field, Input, Select } from "@fluentui/react-components";
import { formatMonth } from "#locales/dates.ts";
import { usePageSession } from "../session/page-words.ts";
import type { OwnDayAnswer } from "./answers.ts";
import { ownLastDay } from "./own-day.ts";
import styles from "./own-day-fields.module.css";

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** What a new day of one's own starts as. */
export const newOwnDay: OwnDayAnswer = { month: "1", day: "", yearOffset: "1" };

interface OwnDayFieldsProps {
  value: OwnDayAnswer;
  onChange: (value: OwnDayAnswer) => void;
  /** The document's name, for those who cannot see which row the fields stand in. */
  label: string;
}

/** Three fields in a row. */
export function OwnDayFields({ value, onChange, label }: OwnDayFieldsProps) {
  const { words, locale } = usePageSession();
  const { flow } = words.mandate;
  const isWrong = value.day.trim() !== "" && ownLastDay(value) === null;
  return (
    <fieldset className={styles.fields}>
      <legend className={styles.legend}>
        {flow.ownRule}: {label}
      </legend>
      <Field label={flow.dayOfMonth} {...(isWrong ? { validationMessage: flow.ownDayWrong } : {})}>
        <Input
          className={styles.day ?? ""}
          inputMode="numeric"
          value={value.day}
          onChange={(_, { value: day }) => onChange({ ...value, day })}
        />
      </Field>
      <Field label={flow.month}>
        <Select value={value.month} onChange={(_, { value: month }) => onChange({ ...value, month })}>
          {months.map((month) => (
            <option key={month} value={month}>
              {formatMonth(month, locale)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={flow.whichYear}>
        <Select
          value={value.yearOffset}
          onChange={(_, data) => onChange({ ...value, yearOffset: data.value === "0" ? "0" : "1" })}
        >
          <option value="0">{flow.sameYear}</option>
          <option value="1">{flow.yearAfter}</option>
        </Select>
      </Field>
    </fieldset>
  );
}
