// Every page in three themes, and in English too, at 320 px and wide: no axe violation, no text cut, no console error.
// Colours do not hang on the language, so English is looked at in one theme.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations, cutText, tabFrame } from "./inspect.ts";
import { openView, type PageView } from "./pages.ts";
import { startWorld, type World } from "./world.ts";

const looks = [
  ["sv", "default"],
  ["sv", "dark"],
  ["sv", "contrast"],
  ["en", "default"],
] as const;

/** Declares the tests of these pages, in a world of their own. */
export function lookAtPages(views: readonly PageView[]): void {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
    // The log of reminders has something to show.
    await fetch(`${world.url}/_host/remind`, { method: "POST" });
  });
  afterAll(() => world.close());

  describe.each(views.map((view) => [view.name, view] as const))("%s", (_, view) => {
    it.each(looks)("%s, %s", async (locale, theme) => {
      const tab = await openView(world, view, { theme, locale });
      for (const width of [1280, 320]) {
        await tab.page.setViewportSize({ width, height: 900 });
        const frame = tabFrame(tab.page);
        expect(await axeViolations(frame), `${width} px`).toEqual([]);
        expect(await cutText(frame), `${width} px`).toEqual([]);
      }
      expect(tab.errors.filter((error) => !view.refusals?.test(error))).toEqual([]);
      await tab.close();
    });
  });
}
