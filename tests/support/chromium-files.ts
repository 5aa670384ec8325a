// The Chromium that comes with `npm ci` on Linux, unpacked once into node_modules/.cache: no apt, no download.
// It is unpacked beside its place and then renamed, so that two test runs at once never see half a browser.
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export interface ChromiumFiles {
  executablePath: string;
  /** What the browser needs in its environment on a machine without its libraries and fonts. */
  env: Record<string, string>;
}

const cache = fileURLToPath(new URL("../../node_modules/.cache/", import.meta.url));

/** The unpacked browser and its environment. Unpacks 67 MB the first time, in some seconds. */
export async function chromiumFiles(): Promise<ChromiumFiles> {
  const home = join(cache, "uppdrag-chromium");
  if (!existsSync(home)) await unpackTo(home);
  return {
    executablePath: join(home, "chromium"),
    env: { LD_LIBRARY_PATH: join(home, "al2023", "lib"), FONTCONFIG_FILE: join(home, "fonts.conf") },
  };
}

async function unpackTo(home: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const beside = mkdtempSync(join(cache, "unpacking-"));
  await inflateInto(beside);
  writeFileSync(join(beside, "fonts.conf"), fontConfiguration(home));
  try {
    renameSync(beside, home);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    // Another process was first: its copy is as good as ours.
    if (!existsSync(home)) throw error;
  }
}

async function inflateInto(folder: string): Promise<void> {
  const { inflate } = await import("@sparticuz/chromium");
  const packed = join(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")), "..", "bin");
  // The package unpacks into the folder for temporary files and offers no other way to choose.
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const files = ["chromium.br", "fonts.tar.br", "al2023.tar.br"];
    await Promise.all(files.map((name) => inflate(join(packed, name))));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

function fontConfiguration(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(home, "fonts")}</dir>
  <cachedir>${join(home, "fonts-cache")}</cachedir>
</fontconfig>
`;
}
