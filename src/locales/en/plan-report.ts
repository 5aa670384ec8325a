// The words of this page.
import type { planReport as swedish } from "../sv/plan-report.ts";

export const planReport: typeof swedish = {};
