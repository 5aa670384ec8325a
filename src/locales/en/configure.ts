// The words of these pages.
import type { configure as swedish } from "../sv/configure.ts";

export const configure: typeof swedish = {};
