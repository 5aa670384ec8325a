import type { GroupPageProps } from "../../shell/group-pages.tsx";
export function MeetingsPage(_: GroupPageProps) {
  return null;
}
