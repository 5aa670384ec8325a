// What every part of the page is given.
import type { GroupPageProps } from "../../shell/group-page-props.ts";

export interface MatterProps extends Pick<GroupPageProps, "groupRef" | "register"> {
  /** The form that is open, by name; one at a time on the page. */
  open: string | null;
  onOpen: (form: string | null) => void;
}

/** The name of a form on one matter, and of its draft. */
export function matterForm(form: "answer" | "change" | "strike", key: string): string {
  return `matter.${form}.${key}`;
}
