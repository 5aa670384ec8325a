// Redraws the PNG pictures of the package from their SVG sources. Run by hand after a change: node appPackage/draw-icons.ts

import { readFileSync, writeFileSync } from "node:fs";
import chromiumBinary from "@sparticuz/chromium";
import { chromium } from "playwright-core";

const PICTURES = [
  { name: "color", width: 192, height: 192 },
  { name: "outline", width: 32, height: 32 },
  { name: "sharepoint-preview", width: 1024, height: 768 },
];

const browser = await chromium.launch({
  executablePath: await chromiumBinary.executablePath(),
  args: chromiumBinary.args,
});
const page = await browser.newPage();
for (const { name, width, height } of PICTURES) {
  const svg = readFileSync(new URL(`${name}.svg`, import.meta.url), "utf8");
  await page.setViewportSize({ width, height });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  writeFileSync(new URL(`${name}.png`, import.meta.url), await page.screenshot({ omitBackground: true }));
  console.log(`Drew ${name}.png, ${width} × ${height}.`);
}
await browser.close();
