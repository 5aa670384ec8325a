// How every group stands today. A group whose register brings our own reckoning down is told, and stops nobody else.
import { dutiesOf } from "#domain/duties.ts";
import type { Duty } from "#domain/duty.ts";
import type { Group, WholeRegister } from "#domain/entities.ts";
import { planNotices } from "#domain/notices.ts";
import type { PolicyOf } from "#domain/reminder-policy.ts";
import { unreadKinds } from "#domain/unread-kinds.ts";
import type { Day } from "#schema/day.ts";
import type { DutyKind } from "#schema/lists/duty-facts.ts";
import type { NoticeSubject } from "#schema/lists/notice-subjects.ts";
import type { OpenedGroups } from "./open-registers.ts";
import type { RunProblem } from "./result.ts";
import { faultOf } from "./world-problem.ts";

/** A group as it was read, with all that waits there. */
export interface Standing {
  register: WholeRegister;
  duties: Duty[];
  /** Kinds of duties that another list of the group would have told of, had it been read. */
  unread: readonly DutyKind[];
}

export interface Standings {
  standings: Standing[];
  /** Groups about which nothing can be said tonight, and why in a word. */
  unread: { group: Group; problem: string }[];
  /** Whether what a reminder was about may wait all the same, though it is not in `standings`. */
  mayBeUnread(about: Pick<NoticeSubject, "groupKey" | "facts">): boolean;
  problems: RunProblem[];
}

/** The standings of the groups that could be read. */
export function standingsOf(opened: OpenedGroups, policyOf: PolicyOf, today: Day): Standings {
  const standings: Standing[] = [];
  const unread: Standings["unread"] = [...opened.unreachable];
  const problems: RunProblem[] = [];
  for (const register of opened.registers) {
    const { group } = register;
    const duties = faultOf(() => triedDuties(register, policyOf, today));
    if ("value" in duties) {
      standings.push({ register, duties: duties.value, unread: unreadIn(group, opened.incomplete) });
      continue;
    }
    unread.push({ group, problem: "fault" });
    problems.push({ kind: "fault", group: group.title, cause: duties.fault });
  }
  const read = new Map(standings.map((one) => [one.register.group.key, one.unread]));
  const missed = new Set(unread.map(({ group }) => group.key));
  return {
    standings,
    unread,
    mayBeUnread: ({ groupKey, facts }) =>
      read.get(groupKey)?.includes(facts.kind) ?? (missed.has(groupKey) || !opened.isWhole),
    problems,
  };
}

/** The group's duties, once it has been seen that reminders of them can be planned. */
function triedDuties(register: WholeRegister, policyOf: PolicyOf, today: Day): Duty[] {
  const duties = dutiesOf(register, today);
  planNotices([{ register, duties }], { policyOf, log: [], today, lastRunDay: null });
  return duties;
}

function unreadIn({ key }: Group, incomplete: OpenedGroups["incomplete"]): readonly DutyKind[] {
  return unreadKinds(incomplete.filter(({ group }) => group.key === key).map(({ list }) => list));
}
