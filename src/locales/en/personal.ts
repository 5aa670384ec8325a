// The words of these pages.
import type { personal as swedish } from "../sv/personal.ts";

export const personal: typeof swedish = {};
