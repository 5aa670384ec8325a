// What every page of a group is given.
import type { PageName } from "#domain/deep-link.ts";
import type { Register } from "#domain/entities.ts";
import type { GroupRef } from "#store/port.ts";

export interface GroupPageProps {
  groupRef: GroupRef;
  register: Register;
  /** The very thing a link names: a meeting, a plan or report of one year. */
  thing: string | null;
  /** The address of another page of the same group. */
  href: (page: PageName, thing?: string) => string;
}
