// The form that is open on one action: done, changed or struck.
import { Button } from "@fluentui/react-components";
import type { Action } from "#domain/entities.ts";
import { doneStep } from "#domain/settling-step.ts";
import { usePageSession } from "../../../session/page-words.ts";
import { SettleForm } from "../../../tasks/settle-form.tsx";
import { StrikeForm } from "../../../tasks/strike-form.tsx";
import { TaskConflict } from "../../../tasks/task-conflict.tsx";
import { ChangeAction } from "./action-forms.tsx";
import type { ActionForm, ActionsProps } from "./actions-props.ts";
import { useActionSaving } from "./use-action-saving.ts";

/** The name of a form on one action. */
export function actionForm(form: "done" | "change" | "strike", key: string): ActionForm {
  return `action.${form}.${key}`;
}

/** Nothing where no form is open on this action. */
export function ActionOpen({ open, ...props }: ActionsProps & { action: Action }) {
  const forms = (["done", "change", "strike"] as const).map((form) => actionForm(form, props.action.key));
  const form = forms.find((name) => name === open);
  // The key starts saving afresh with each form.
  return form ? (
    <li>
      <OpenForm key={form} {...props} form={form} />
    </li>
  ) : null;
}

interface OpenFormProps extends Omit<ActionsProps, "open"> {
  action: Action;
  form: ActionForm;
}

function OpenForm({ groupRef, register, onOpen, action, form }: OpenFormProps) {
  const { words, today, personId, drafts } = usePageSession();
  const { actions } = words;
  const close = () => onOpen(null);
  const saving = useActionSaving(groupRef, () => {
    drafts.clear(form);
    close();
  });
  if (saving.state.kind === "conflict") {
    return (
      <TaskConflict
        conflict={saving.state.conflict}
        labels={actions.fields}
        onChosen={(onto, changes) => saving.write((store) => store.changeAction(groupRef, onto, changes))}
        onLater={saving.reset}
      />
    );
  }
  if (form === actionForm("done", action.key)) {
    return (
      <SettleForm
        groupRef={groupRef}
        name={form}
        heading={actions.finishing(action.title)}
        saveLabel={actions.saveFinished}
        takesLink={false}
        stepOf={(settled) => doneStep(action, settled, { personId, register, today })}
        onClose={close}
      />
    );
  }
  if (form === actionForm("change", action.key)) {
    return (
      <ChangeAction
        groupRef={groupRef}
        register={register}
        name={form}
        action={action}
        saving={saving}
        onClose={close}
        extra={
          <Button appearance="subtle" onClick={() => onOpen(actionForm("strike", action.key))}>
            {actions.strike}
          </Button>
        }
      />
    );
  }
  return (
    <StrikeForm
      name={form}
      heading={actions.striking(action.title)}
      saveLabel={actions.strike}
      state={saving.state}
      onStrike={(voidedBecause) =>
        saving.write((store) => store.changeAction(groupRef, action, { voidedOn: today, voidedBecause }))
      }
      onClose={close}
    />
  );
}
