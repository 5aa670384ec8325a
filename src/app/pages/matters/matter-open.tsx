// The form that is open on one matter: answered, changed or struck.
import { Button } from "@fluentui/react-components";
import type { Matter } from "#domain/entities.ts";
import { answerStep } from "#domain/settling-step.ts";
import { usePageSession } from "../../session/page-words.ts";
import { SettleForm } from "../../tasks/settle-form.tsx";
import { StrikeForm } from "../../tasks/strike-form.tsx";
import { TaskConflict } from "../../tasks/task-conflict.tsx";
import { ChangeMatter } from "./matter-forms.tsx";
import { type MatterProps, matterForm } from "./matter-props.ts";
import { useMatterSaving } from "./use-matter-saving.ts";

/** Nothing where no form is open on this matter. */
export function MatterOpen({ open, ...props }: MatterProps & { matter: Matter }) {
  const forms = (["answer", "change", "strike"] as const).map((form) => matterForm(form, props.matter.key));
  const form = forms.find((name) => name === open);
  // The key starts saving afresh with each form.
  return form ? (
    <li>
      <OpenForm key={form} {...props} form={form} />
    </li>
  ) : null;
}

interface OpenFormProps extends Omit<MatterProps, "open"> {
  matter: Matter;
  form: string;
}

function OpenForm({ groupRef, register, onOpen, matter, form }: OpenFormProps) {
  const { words, today, personId, drafts } = usePageSession();
  const { matters } = words;
  const close = () => onOpen(null);
  const saving = useMatterSaving(groupRef, () => {
    drafts.clear(form);
    close();
  });
  if (saving.state.kind === "conflict") {
    return (
      <TaskConflict
        conflict={saving.state.conflict}
        labels={matters.fields}
        onChosen={(onto, changes) => saving.write((store) => store.changeMatter(groupRef, onto, changes))}
        onLater={saving.reset}
      />
    );
  }
  if (form === matterForm("answer", matter.key)) {
    return (
      <SettleForm
        groupRef={groupRef}
        name={form}
        heading={matters.answering(matter.title)}
        advice={matters.answerAdvice}
        saveLabel={matters.saveAnswer}
        takesLink
        stepOf={(settled) => answerStep(matter, settled, { personId, register, today })}
        onClose={close}
      />
    );
  }
  if (form === matterForm("change", matter.key)) {
    return (
      <ChangeMatter
        groupRef={groupRef}
        register={register}
        name={form}
        matter={matter}
        saving={saving}
        onClose={close}
        extra={
          <Button appearance="subtle" onClick={() => onOpen(matterForm("strike", matter.key))}>
            {matters.strike}
          </Button>
        }
      />
    );
  }
  return (
    <StrikeForm
      name={form}
      heading={matters.striking(matter.title)}
      saveLabel={matters.saveStrike}
      state={saving.state}
      onStrike={(voidedBecause) =>
        saving.write((store) => store.changeMatter(groupRef, matter, { voidedOn: today, voidedBecause }))
      }
      onClose={close}
    />
  );
}
