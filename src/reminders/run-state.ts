// What the parts of one run share.
import type { Obligation } from "#domain/obligations.ts";
import type { Agenda } from "./agenda.ts";
import type { Ports } from "./ports.ts";
import type { Tally } from "./result.ts";
import type { Wish } from "./wish.ts";

export interface Run {
  ports: Ports;
  wish: Wish;
  agenda: Agenda;
  /** Every obligation of the groups that could be read, by key. */
  obligations: ReadonlyMap<string, Obligation>;
  /** The keys of those groups. */
  readGroups: ReadonlySet<string>;
  tally: Tally;
}
