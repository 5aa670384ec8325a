// What lies outside the service: who has the app, which addresses refuse or return mail, and when it comes back.

import type { Cast } from "./cast.ts";
import type { Random } from "./random.ts";
import type { SimulatedTenant } from "./world.ts";
import { worldError } from "./world-error.ts";

export interface Post {
  /** To be called at each moment a worker meets: a mail to an address that is none will come back. */
  note(what: string, now: number): void;
  /** Between two nights: mail comes back (all of it, if `isAll`), the app is installed here and removed there. */
  goOn(now: number, isAll: boolean): void;
}

const msPerDay = 86_400_000;

/** Opens Teams and the mailbox of a tenant for these people. Every fourth group's team cannot be read. */
export function openPost(world: SimulatedTenant, { people, coordinators }: Cast, random: Random): Post {
  const everybody = [...coordinators, ...people];
  const withoutApp = new Set(
    people.flatMap(({ kind, id }) =>
      id !== null && (kind === "withoutApp" || kind === "nowhere") ? [id] : [],
    ),
  );
  const members = everybody.flatMap(({ id, kind, mail }) =>
    id === null ? [] : [{ id, mail, isGuest: kind === "guest" }],
  );
  world.has = { team: true, mail: true };
  for (const [index, { group }] of world.desk.worlds.entries()) {
    if (group.teamId !== null && index % 4 !== 3) world.feed.teams.set(group.teamId, members);
  }
  world.feed.refuses = (to) => (withoutApp.has(to) ? worldError("forbidden", 403) : null);
  const bouncing = everybody.flatMap(({ kind, mail }) =>
    kind === "bouncing" && mail !== null ? [mail] : [],
  );
  const [refused, ...returned] = bouncing;
  world.mailbox.refuses = (address) => (address === refused ? worldError("unexpected", 400) : null);

  const underWay: { messageId: string; at: number; reason: string }[] = [];
  return {
    note(what, now) {
      const letter = what === "mail answered" ? world.mailbox.delivered.at(-1) : undefined;
      if (!letter?.messageId || !returned.includes(letter.to)) return;
      const at = now + random.int(1, 3 * msPerDay);
      underWay.push({ messageId: letter.messageId, at, reason: "550 5.1.1" });
    },
    goOn(now, isAll) {
      for (const bounce of underWay.splice(0)) {
        if (isAll) world.mailbox.bounces.push({ ...bounce, at: Math.min(bounce.at, now) });
        else if (bounce.at <= now) world.mailbox.bounces.push(bounce);
        else underWay.push(bounce);
      }
      const someone = random.pick(people);
      if (someone.kind !== "withoutApp" || someone.id === null || isAll) return;
      if (!withoutApp.delete(someone.id)) withoutApp.add(someone.id);
    },
  };
}
