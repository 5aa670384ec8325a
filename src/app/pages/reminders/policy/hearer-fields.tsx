// Who hears, in order: a role or a person by name in each place, and from which step the later ones hear too.
import { Field, Select } from "@fluentui/react-components";
import { hearerRoles } from "#schema/lists/policy-values.ts";
import { TextField } from "../../../forms/text-field.tsx";
import { usePageSession } from "../../../session/page-words.ts";
import styles from "./policy.module.css";
import { type Place, type PolicyTexts, places, type TextProblem } from "./policy-texts.ts";

interface HearerFieldsProps {
  values: PolicyTexts;
  set: (changes: Partial<PolicyTexts>) => void;
  misread: readonly TextProblem[];
  wrong: string | null;
}

export function HearerFields({ values, set, misread, wrong }: HearerFieldsProps) {
  const { policy: t } = usePageSession().words;
  const wrongIn = (field: TextProblem["field"]) => {
    const problem = misread.find((one) => one.field === field);
    return problem ? t.refused[problem.code] : null;
  };
  const isShown = (place: Place) =>
    places.every((before) => before >= place || values[`who${before}`] !== "");
  return (
    <fieldset className={styles.hearers}>
      <legend>{t.fields.hearers}</legend>
      <p className={styles.hint}>{t.fields.hearersHint}</p>
      {places.filter(isShown).map((place) => (
        <div key={place} className={styles.hearer}>
          <Field label={t.fields.hearer(place + 1)}>
            <Select
              value={values[`who${place}`]}
              onChange={(_, { value }) => set({ [`who${place}`]: value } as Partial<PolicyTexts>)}
            >
              <option value="">{t.fields.nobodyMore}</option>
              {hearerRoles.map((role) => (
                <option key={role} value={role}>
                  {t.who[role].charAt(0).toUpperCase() + t.who[role].slice(1)}
                </option>
              ))}
              <option value="person">{t.fields.person}</option>
            </Select>
          </Field>
          {values[`who${place}`] === "person" ? (
            <>
              <TextField
                label={t.fields.name}
                value={values[`name${place}`]}
                onChange={(value) => set({ [`name${place}`]: value } as Partial<PolicyTexts>)}
                wrong={null}
              />
              <TextField
                label={t.fields.mail}
                value={values[`mail${place}`]}
                onChange={(value) => set({ [`mail${place}`]: value } as Partial<PolicyTexts>)}
                wrong={wrongIn(`mail${place}`)}
              />
            </>
          ) : null}
          {place > 0 && values[`who${place}`] !== "" ? (
            <TextField
              label={t.fields.alsoFrom}
              value={values[`from${place}`]}
              onChange={(value) => set({ [`from${place}`]: value } as Partial<PolicyTexts>)}
              wrong={wrongIn(`from${place}`)}
              hint={t.fields.alsoFromHint}
            />
          ) : null}
        </div>
      ))}
      {wrong ? (
        <p className={styles.wrong} role="alert">
          {wrong}
        </p>
      ) : null}
    </fieldset>
  );
}
