// What the parts of one run share.
import type { Duty } from "#domain/duty.ts";
import type { Agenda } from "./agenda.ts";
import type { Ports } from "./ports.ts";
import type { Tally } from "./result.ts";
import type { Wish } from "./wish.ts";

export interface Run {
  ports: Ports;
  wish: Wish;
  agenda: Agenda;
  /** Everything open in the groups that could be read, by key. */
  duties: ReadonlyMap<string, Duty>;
  /** The keys of those groups. */
  readGroups: ReadonlySet<string>;
  tally: Tally;
}
