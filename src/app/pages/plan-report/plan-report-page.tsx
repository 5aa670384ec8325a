import type { GroupPageProps } from "../../shell/group-pages.tsx";
export function PlanReportPage(_: GroupPageProps) {
  return null;
}
