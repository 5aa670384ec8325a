// What every part of Uppdraget is given.
import type { GroupPageProps } from "../../shell/group-page-props.ts";

export interface MandateProps extends GroupPageProps {
  /** The person may confirm, correct and end rules, and make exceptions from them. */
  mayChange: boolean;
}
