// A real, headless Chromium for tests and screenshots: the one from node_modules on Linux (x64), elsewhere the Chrome
// or Edge that the machine has.
import { type Browser, chromium, type LaunchOptions } from "playwright-core";
import { chromiumFiles } from "./chromium-files.ts";

/** No sandbox, since containers run as root; no talk with the world, since tests have none to talk to. */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
];

/** A started browser; the caller closes it. Fails with one sentence when this machine has none. */
export async function launchChromium(): Promise<Browser> {
  const problems: string[] = [];
  for (const options of await candidates()) {
    try {
      return await chromium.launch({ headless: true, args: flags, ...options });
    } catch (error) {
      problems.push(String(error).split("\n").slice(0, 4).join(" "));
    }
  }
  throw new Error(`No Chromium could be started. Install Chrome or Edge. Tried: ${problems.join(" | ")}`);
}

async function candidates(): Promise<LaunchOptions[]> {
  const installed: LaunchOptions[] = [{ channel: "chrome" }, { channel: "msedge" }];
  if (process.platform !== "linux" || process.arch !== "x64") return installed;
  const { executablePath, env } = await chromiumFiles();
  return [{ executablePath, env: { ...environment(), ...env } }, ...installed];
}

function environment(): Record<string, string> {
  const set = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return Object.fromEntries(set);
}
