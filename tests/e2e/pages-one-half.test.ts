// Every other page there is, looked at in every way; the rest is a file of its own, so that two cores share the looking.
import { lookAtPages } from "./support/look-at-pages.ts";
import { pageViews } from "./support/pages.ts";

lookAtPages(pageViews.filter((_, index) => index % 2 === 0));
