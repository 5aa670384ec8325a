// The Swedish words of the first paint and of everything shared; the pages' own come with the pages.
import { common } from "./sv/common.ts";
import { forms } from "./sv/forms.ts";
import { overview } from "./sv/overview.ts";
import { problems } from "./sv/problems.ts";
import { shell } from "./sv/shell.ts";

export const svFirst = { common, forms, overview, problems, shell };

export type FirstWords = typeof svFirst;
