// What must hold of any page on the screen: no axe violation (WCAG 2.2 AA), nothing cut or wider than the window.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame, Page } from "playwright-core";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The tab's own frame inside the host page. */
export function tabFrame(page: Page): Frame {
  const frame = page.frames().find((one) => one.url().includes("/tab/"));
  if (!frame) throw new Error("The host page holds no tab.");
  return frame;
}

interface AxeNode {
  target: string[];
  failureSummary?: string;
}

/** Each violation as one line: rule, where, and what axe says about it. */
export async function axeViolations(frame: Frame): Promise<string[]> {
  await frame.evaluate(axeSource);
  const violations = await frame.evaluate(async (tags) => {
    const { axe } = window as unknown as {
      axe: {
        run: (
          context: Document,
          options: object,
        ) => Promise<{ violations: { id: string; nodes: unknown[] }[] }>;
      };
    };
    return (await axe.run(document, { runOnly: tags })).violations;
  }, standards);
  return violations.flatMap(({ id, nodes }) =>
    (nodes as AxeNode[]).map(
      ({ target, failureSummary }) => `${id}: ${target.join(" ")} (${failureSummary ?? ""})`,
    ),
  );
}

/** Elements wider than the window, and text that its own box cuts off. Things hidden from sight on purpose are not. */
export async function cutText(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const found: string[] = [];
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${[...element.classList].join(".")} "${(element.textContent ?? "").slice(0, 40)}"`;
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth)
      found.push(`the page is ${scrollWidth} px wide in a window of ${clientWidth}`);
    for (const element of document.body.querySelectorAll("*")) {
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const isSeen =
        box.width > 1 && box.height > 1 && style.visibility !== "hidden" && style.display !== "none";
      if (!isSeen || style.clipPath !== "none") continue;
      if (box.right > clientWidth + 1 && box.left < clientWidth)
        found.push(`outside the window: ${name(element)}`);
      const clips =
        style.overflowX !== "visible" && style.overflowX !== "auto" && style.overflowX !== "scroll";
      if (clips && element.scrollWidth > element.clientWidth + 1 && element.tagName !== "INPUT") {
        found.push(`cut: ${name(element)}`);
      }
    }
    return found;
  });
}
