// The words of this page.
import type { members as swedish } from "../sv/members.ts";

export const members: typeof swedish = {};
