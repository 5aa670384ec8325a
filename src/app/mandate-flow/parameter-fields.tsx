// The fields of one kind of rule: whatever that kind says, each in the shape it is stored in.
import { Checkbox, Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { ParametersOf, RuleKind } from "#domain/mandate-reading.ts";
import type { ParameterName } from "#locales/rule-words.ts";
import { type ParameterShape, shapeOf } from "#schema/lists/rule-parameters.ts";
import { usePageSession } from "../session/page-words.ts";
import { type ParameterValue, parameterProblem, withParameter } from "./parameter-values.ts";

interface ParameterFieldsProps {
  kind: RuleKind;
  parameters: ParametersOf<RuleKind>;
  onChange: (parameters: ParametersOf<RuleKind>) => void;
}

/** One field each, in the order the kind lists them. */
export function ParameterFields({ kind, parameters, onChange }: ParameterFieldsProps) {
  const held: Record<string, unknown> = { ...parameters };
  return (
    Object.entries(shapeOf(kind))
      // Whether a number is exact follows from the numbers themselves.
      .filter(([name]) => name !== "exact")
      .map(([name, shape]) => (
        <ParameterField
          key={name}
          name={name as ParameterName}
          shape={shape}
          value={held[name] as ParameterValue}
          problem={parameterProblem(kind, parameters, name)}
          onChange={(value) => onChange(withParameter(kind, parameters, name, value))}
        />
      ))
  );
}

interface ParameterFieldProps {
  name: ParameterName;
  shape: ParameterShape;
  value: ParameterValue;
  problem: ReturnType<typeof parameterProblem>;
  onChange: (value: ParameterValue) => void;
}

function ParameterField({ name, shape, value, problem, onChange }: ParameterFieldProps) {
  const { mandate, rules } = usePageSession().words;
  const { flow } = mandate;
  const label = rules.parameters[name];
  const told = problem === null ? {} : { validationMessage: flow.parameterProblem[problem] };
  if (shape === "flag") {
    return (
      <Checkbox
        label={label}
        checked={value === true}
        onChange={(_, { checked }) => onChange(checked === true)}
      />
    );
  }
  if (shape === "texts") return <ListField label={label} value={value} told={told} onChange={onChange} />;
  if (shape === "number?") {
    return (
      <Field label={label} {...told}>
        <Input
          inputMode="numeric"
          value={value === null ? "" : String(value)}
          placeholder={flow.notStatedChoice}
          onChange={(_, { value: typed }) => {
            const digits = typed.replace(/\D/g, "").slice(0, 3);
            onChange(digits === "" ? null : Number(digits));
          }}
        />
      </Field>
    );
  }
  if (shape === "text" || shape === "text?") {
    return (
      <Field label={label} {...told}>
        <Input
          value={typeof value === "string" ? value : ""}
          maxLength={255}
          {...(shape === "text?" ? { placeholder: flow.notStatedChoice } : {})}
          onChange={(_, { value: typed }) => onChange(shape === "text?" && typed === "" ? null : typed)}
        />
      </Field>
    );
  }
  const choices = "optional" in shape ? shape.optional : shape;
  return (
    <Field label={label}>
      <Select
        value={typeof value === "string" ? value : ""}
        onChange={(_, { value: chosen }) => onChange(chosen === "" ? null : chosen)}
      >
        {"optional" in shape ? <option value="">{flow.notStatedChoice}</option> : null}
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {rules.choices[choice as keyof typeof rules.choices]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface ListFieldProps extends Pick<ParameterFieldProps, "value" | "onChange"> {
  label: string;
  told: { validationMessage?: string };
}

/** Several names in one box. What is typed stands as typed; a comma at the end is not swallowed. */
function ListField({ label, value, told, onChange }: ListFieldProps) {
  const { flow } = usePageSession().words.mandate;
  const [typed, setTyped] = useState(() => (Array.isArray(value) ? value.join(", ") : ""));
  return (
    <Field label={label} hint={flow.separateByComma} {...told}>
      <Input
        value={typed}
        onChange={(_, { value: next }) => {
          setTyped(next);
          onChange(
            next
              .split(",")
              .map((part) => part.trim())
              .filter((part) => part !== ""),
          );
        }}
      />
    </Field>
  );
}
