// What every part of Att göra is given.
import type { GroupPageProps } from "../../../shell/group-page-props.ts";

export interface ActionsProps extends Pick<GroupPageProps, "groupRef" | "register"> {
  /** The form that is open, by name; one at a time on the page. */
  open: string | null;
  onOpen: (form: ActionForm | null) => void;
}

/** The name of a form about actions. */
export type ActionForm = `action.${string}`;
