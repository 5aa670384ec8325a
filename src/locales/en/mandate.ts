// The words of this page.
import type { mandate as swedish } from "../sv/mandate.ts";

export const mandate: typeof swedish = {};
