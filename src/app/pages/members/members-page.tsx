import type { GroupPageProps } from "../../shell/group-pages.tsx";
export function MembersPage(_: GroupPageProps) {
  return null;
}
