// The words of this page.
import type { meetings as swedish } from "../sv/meetings.ts";

export const meetings: typeof swedish = {};
