// The English words of the first paint and of everything shared; the pages' own come with the pages.
import { common } from "./en/common.ts";
import { forms } from "./en/forms.ts";
import { overview } from "./en/overview.ts";
import { problems } from "./en/problems.ts";
import { shell } from "./en/shell.ts";
import type { FirstWords } from "./sv-first.ts";

export const enFirst: FirstWords = { common, forms, overview, problems, shell };
