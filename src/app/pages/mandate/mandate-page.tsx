import type { GroupPageProps } from "../../shell/group-pages.tsx";
export function MandatePage(_: GroupPageProps) {
  return null;
}
