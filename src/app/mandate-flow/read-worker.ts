// The worker that reads: a text in, its reading out.
import { readWhole } from "./read-whole.ts";

self.addEventListener("message", ({ data }: MessageEvent<string>) => self.postMessage(readWhole(data)));
