// The pages that pages-one-half.test.ts leaves, looked at in every way.
import { lookAtPages } from "./support/look-at-pages.ts";
import { pageViews } from "./support/pages.ts";

lookAtPages(pageViews.filter((_, index) => index % 2 === 1));
