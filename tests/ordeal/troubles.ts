// The world's own troubles while services are killed: answers lost on the way, connections cut, 429 and 503.
import type { Random } from "../simulation/random.ts";
import type { Fault } from "../support/emulator.ts";

const calls = [
  { method: "POST", url: "lists/[^/]+/items" },
  { method: "PATCH", url: "items/[0-9]+" },
  { method: "POST", url: "sendActivityNotification" },
  { method: "POST", url: "/messages$" },
  { method: "POST", url: "/messages/[^/]+/send" },
  { method: "GET", url: "/messages/[^/?]+" },
] as const;

/** None on most rounds; on the others one to four, each striking one coming call. */
export function troublesOf(random: Random): Fault[] {
  if (random.chance(0.6)) return [];
  return Array.from({ length: random.int(1, 4) }, (): Fault => {
    const match = { ...random.pick(calls) };
    const action = random.pick(["loseAnswer", "loseAnswer", "cut", "throttle", "status"] as const);
    return { match, action, after: random.int(0, 5), times: 1, retryAfter: 1, status: 503 };
  });
}
