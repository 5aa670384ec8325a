// The people of a simulated tenant, each reached in a way of their own, or in none.
import type { Random } from "./random.ts";

const kinds = [
  "inTeam",
  "inTeam",
  "inTeam",
  "guest",
  "outsider",
  "bouncing",
  "withoutApp",
  "nowhere",
] as const;

export interface Character {
  kind: (typeof kinds)[number];
  /** null for whoever has no account. */
  id: string | null;
  name: string;
  mail: string | null;
}

export interface Cast {
  people: [Character, ...Character[]];
  coordinators: [Character, ...Character[]];
}

const size = 16;

/** Every kind of person at least once, and two coordinators, one of whom has no account. */
export function castOf(random: Random): Cast {
  const others = Array.from({ length: size - 1 }, (_, index) =>
    character(random, kinds[index % kinds.length] ?? "inTeam", index + 101),
  );
  return {
    people: [character(random, "inTeam", 100), ...others],
    coordinators: [character(random, "inTeam", 1), character(random, "outsider", 2)],
  };
}

function character(random: Random, kind: Character["kind"], number: number): Character {
  const hasAccount = kind !== "outsider" && kind !== "bouncing";
  const hasMail = !hasAccount || kind === "guest" || (kind !== "nowhere" && random.chance(0.7));
  return {
    kind,
    id: hasAccount ? `00000000-0000-4000-8000-${String(number).padStart(12, "0")}` : null,
    name: `${kind} ${number}`,
    mail: hasMail ? `${kind}${number}@${hasAccount ? "region" : "annan"}.example` : null,
  };
}
