// What a person has settled about a sentence, settled anew: binding or a description, and which of two readings.
import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { Rule } from "#domain/entities.ts";
import { isJudged } from "#domain/mandate-findings.ts";
import { parametersOf } from "#domain/rule-parameters.ts";
import { usePageSession } from "../../session/page-words.ts";
import styles from "./mandate.module.css";

interface SettleFormProps {
  base: Rule;
  onSave: (changes: Pick<Rule, "binding"> | Pick<Rule, "parameters">) => void;
}

const bindings = ["binding", "descriptive"] as const;
const readings = ["toGroup", "byGroup", "both"] as const;

/** Each choice is saved as it is made. Nothing for sentences that leave nothing open. */
export function SettleForm({ base, onSave }: SettleFormProps) {
  const { mandate: page, rules } = usePageSession().words;
  const formal = parametersOf(base, "formalAssignments");
  return (
    <>
      {base.strength === "stated" && isJudged(base) ? (
        <Field className={styles.part ?? ""} label={page.isBinding}>
          <RadioGroup
            value={base.binding ?? ""}
            onChange={(_, { value }) => {
              const binding = bindings.find((one) => one === value);
              if (binding) onSave({ binding });
            }}
          >
            {bindings.map((one) => (
              <Radio key={one} value={one} label={`${rules.bindings[one]}: ${rules.bindingMeans[one]}`} />
            ))}
          </RadioGroup>
        </Field>
      ) : null}
      {formal ? (
        <Field className={styles.part ?? ""} label={rules.parameters.reading}>
          <RadioGroup
            value={formal.reading ?? ""}
            onChange={(_, { value }) => {
              const reading = readings.find((one) => one === value);
              if (reading) onSave({ parameters: { ...formal, reading } });
            }}
          >
            {readings.map((one) => (
              <Radio key={one} value={one} label={rules.choices[one]} />
            ))}
          </RadioGroup>
        </Field>
      ) : null}
    </>
  );
}
