// What a person does in the tab: presses a button, writes in a box.
import type { Tab } from "./world.ts";

/** The channel of a demo group, by the group's key. */
export const channelOf = (groupKey: string) => `19:${groupKey}-allmant@thread.tacv2`;

/** Presses the first button of that name. */
export const press = (tab: Tab, name: string | RegExp) =>
  tab.frame.getByRole("button", { name, exact: true }).first().click();

/** Writes over what the box of that name holds. */
export const write = (tab: Tab, name: string | RegExp, text: string) =>
  tab.frame.getByRole("textbox", { name }).fill(text);
