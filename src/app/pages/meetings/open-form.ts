// Which form is open on a meeting's page. One at a time: there is one primary button, and what is typed in another is
// kept as its draft.
import type { ActionForm } from "./actions/actions-props.ts";

export type OpenForm =
  | { form: "meeting" }
  | { form: "publish" }
  | { form: "newItem" }
  | { form: "item"; key: string }
  | { form: "notes"; key: string }
  | { form: ActionForm };

/** The name under which the draft of an item's form is kept on this device. */
export function itemDraft(form: "item" | "notes", key: string): string {
  return `${form}.${key}`;
}
