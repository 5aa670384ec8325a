// What the parts of one run share.
import type { Duty } from "#domain/duty.ts";
import type { Register } from "#domain/entities.ts";
import type { NoticeSubject } from "#schema/lists/notice-subjects.ts";
import type { Agenda } from "./agenda.ts";
import type { Ports } from "./ports.ts";
import type { Tally } from "./result.ts";
import type { Teams } from "./teams.ts";
import type { Wish } from "./wish.ts";

export interface Run {
  ports: Ports;
  wish: Wish;
  agenda: Agenda;
  teams: Teams;
  /** Everything open in the groups that could be read, by key. */
  duties: ReadonlyMap<string, Duty>;
  /** Those groups, by key. */
  registers: ReadonlyMap<string, Register>;
  /** Whether what a reminder was about may wait all the same, in a group or a list that this run has not read. */
  mayBeUnread(about: Pick<NoticeSubject, "groupKey" | "facts">): boolean;
  tally: Tally;
}
