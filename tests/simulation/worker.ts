// A thread that plays seeds as they are asked for, one after another.
import { parentPort } from "node:worker_threads";
import { playSeed, type SeedWish } from "./play-seed.ts";

parentPort?.on("message", async (wish: SeedWish) => parentPort?.postMessage(await playSeed(wish)));
