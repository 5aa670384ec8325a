// `npm run screenshots`: every page, both languages, three themes, 320 px and wide, into screenshots/.
import { mkdirSync } from "node:fs";
import { openView, pageViews } from "./support/pages.ts";
import { startWorld } from "./support/world.ts";

const folder = "screenshots";
const only = process.argv[2];
mkdirSync(folder, { recursive: true });
const world = await startWorld();
await fetch(`${world.url}/_host/remind`, { method: "POST" });
let count = 0;
try {
  for (const view of pageViews.filter(({ name }) => !only || name.includes(only))) {
    for (const locale of ["sv", "en"] as const) {
      for (const theme of ["default", "dark", "contrast"] as const) {
        const tab = await openView(world, view, { theme, locale });
        for (const width of [1280, 320]) {
          // The frame is as tall as the window: make the window as tall as what stands in it.
          await tab.page.setViewportSize({ width, height: 600 });
          const height = await tab.frame.locator("body").evaluate((body) => Math.ceil(body.scrollHeight));
          await tab.page.setViewportSize({ width, height: Math.min(Math.max(height, 600), 6000) });
          await tab.page.screenshot({ path: `${folder}/${view.name}-${locale}-${theme}-${width}.png` });
          count += 1;
        }
        await tab.close();
      }
    }
  }
} finally {
  await world.close();
}
console.log(`${count} pictures in ${folder}/`);
