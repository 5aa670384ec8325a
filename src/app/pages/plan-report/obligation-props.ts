// What every part of one obligation is given: the group, its register, and the obligation itself.
import type { Obligation } from "#domain/obligations.ts";
import type { GroupPageProps } from "../../shell/group-page-props.ts";

export interface ObligationProps extends GroupPageProps {
  obligation: Obligation;
}
