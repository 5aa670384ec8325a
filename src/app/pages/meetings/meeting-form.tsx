// The form for a meeting, new or changed: heading, day, times, place, and how far it has come.
import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { parseDay } from "#schema/day.ts";
import { useDayText } from "../../components/day-text.tsx";
import form from "../../forms/form-frame.module.css";
import { FormFrame } from "../../forms/form-frame.tsx";
import type { Draft } from "../../forms/use-draft.ts";
import type { SaveState } from "../../forms/use-save.ts";
import { usePageWords } from "../../session/page-words.ts";
import { courses, type MeetingTexts, type MeetingValues, type Problems, readMeeting } from "./form-values.ts";
import { TextField } from "./text-field.tsx";

interface MeetingFormProps<T> {
  heading: string;
  saveLabel: string;
  draft: Draft<MeetingTexts>;
  isChanged: boolean;
  state: SaveState<T>;
  onSave: (values: MeetingValues) => void;
  onClose: () => void;
}

/** Tells every field that cannot be read, and saves nothing until all can. */
export function MeetingForm<T>(props: MeetingFormProps<T>) {
  const { draft, onSave, onClose } = props;
  const { meetings: words } = usePageWords();
  const dayText = useDayText();
  const [problems, setProblems] = useState<Problems>({});
  const { values, set } = draft;
  const day = parseDay(values.day.trim());
  const save = () => {
    const read = readMeeting(values);
    setProblems(read.ok ? {} : read.problems);
    if (read.ok) onSave(read.value);
  };
  return (
    <FormFrame
      {...props}
      level={2}
      isRestored={draft.isRestored}
      onSave={save}
      onDiscard={() => {
        draft.clear();
        onClose();
      }}
    >
      <div className={form.fields}>
        <div className={form.wide}>
          <TextField
            label={words.fields.title}
            value={values.title}
            onChange={(title) => set({ title })}
            problem={problems.title}
            required
          />
        </div>
        <TextField
          label={words.fields.day}
          value={values.day}
          onChange={(text) => set({ day: text })}
          problem={problems.day}
          hint={day === null ? words.dayHint : dayText(day)}
          required
        />
        <TextField
          label={words.fields.from}
          value={values.from}
          onChange={(from) => set({ from })}
          problem={problems.from}
          hint={words.timeHint}
          required
        />
        <TextField
          label={words.fields.to}
          value={values.to}
          onChange={(to) => set({ to })}
          problem={problems.to}
          hint={words.timeHint}
        />
        <TextField
          label={words.fields.place}
          value={values.place}
          onChange={(place) => set({ place })}
          problem={problems.place}
        />
        <Field label={words.fields.course}>
          <Select value={values.course} onChange={(_, data) => set({ course: data.value })}>
            {courses.map((course) => (
              <option key={course} value={course}>
                {words.course[course]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </FormFrame>
  );
}
