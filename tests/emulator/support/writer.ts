// A process of its own for the durability test: serves the emulator over a folder until it is killed.
import { createEmulator } from "#emulator/emulator.ts";
import { serve } from "#emulator/serve.ts";
import { smallDirectory } from "./small-directory.ts";

const dataDir = process.argv[2];
if (dataDir === undefined) throw new Error("the folder is missing");
const emulator = createEmulator({ dataDir, directory: smallDirectory() });
const { url } = await serve({ port: 0, handle: emulator.handle });
process.stdout.write(`${url}\n`);
