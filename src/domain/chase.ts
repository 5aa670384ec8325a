// A reminder by hand: what a coordinator has chosen, to whoever it lies with now, one message a person. Where a step of
// the policy is due as well, the message says it, so that the night does not say it again.
import { type Day, formatDay } from "#schema/day.ts";
import type { Duty } from "./duty.ts";
import type { Notice, WholeRegister } from "./entities.ts";
import { heardIn } from "./heard.ts";
import {
  byUrgency,
  type GroupStanding,
  type PlannedNotice,
  type PlannedSubject,
  reminderKey,
} from "./notices.ts";
import { askedAbout, type Recipient, recipientsOf } from "./recipients.ts";
import { type PolicyOf, stepsDue } from "./reminder-policy.ts";
import { sendingDayOf } from "./sending-day.ts";

export interface ChaseContext {
  policyOf: PolicyOf;
  log: readonly Notice[];
  today: Day;
}

export interface Chase {
  notices: PlannedNotice[];
  /** Chosen, but no longer open: done since the list was worked out. */
  gone: string[];
}

interface Told {
  recipient: Recipient;
  subject: PlannedSubject;
}

/** What the chosen duties say to whom. A recipient without an id is nobody: it is shown, and nothing is sent. */
export function planChase(
  standings: readonly (GroupStanding & { register: WholeRegister })[],
  chosen: ReadonlySet<string>,
  context: ChaseContext,
): Chase {
  const told = standings.flatMap(({ register, duties }) =>
    duties.filter(({ key }) => chosen.has(key)).flatMap((duty) => toldAbout(duty, register, context)),
  );
  const open = new Set(standings.flatMap(({ duties }) => duties.map(({ key }) => key)));
  const notices = [...Map.groupBy(told, ({ recipient }) => recipient.id).values()].flatMap(noticeFor);
  return { notices, gone: [...chosen].filter((key) => !open.has(key)) };
}

function toldAbout(duty: Duty, register: WholeRegister, { policyOf, log, today }: ChaseContext): Told[] {
  const policy = policyOf(register.group, duty.facts.kind);
  const heard = heardIn(log, today);
  const day = formatDay(duty.day);
  const step = stepsDue(duty, policy, today).at(-1) ?? null;
  // With no step due, whoever failed at any step before is passed over.
  const isUnreachable = (id: string) =>
    heard.isUnreachable(duty.key, day, step ?? Number.MIN_SAFE_INTEGER, id);
  // Whoever would hear first hears; those who only hear too are not chased.
  const asked = askedAbout(duty, policy, register, today);
  return recipientsOf(asked, Number.NEGATIVE_INFINITY, isUnreachable).map(({ recipient, insteadOf }) => ({
    recipient,
    subject: {
      subject: {
        reminderKey: reminderKey(duty, step ?? 0, recipient.id),
        dutyKey: duty.key,
        groupKey: register.group.key,
        groupName: register.group.title,
        facts: duty.facts,
        day,
        step,
        dueOn: formatDay(step === null ? today : sendingDayOf(duty, step)),
        isLate: false,
        isSoft: duty.isSoft,
        insteadOf,
        page: duty.page,
        thing: duty.thing,
      },
      duty,
      group: register.group,
    },
  }));
}

/** The most urgent first. */
function noticeFor(told: readonly Told[]): PlannedNotice[] {
  const [first, ...others] = told.map(({ subject }) => subject).toSorted(byUrgency);
  const recipient = told[0]?.recipient;
  if (!first || !recipient) return [];
  const reminderKeys = [first, ...others].map(({ subject }) => subject.reminderKey);
  return [{ recipient, subjects: [first, ...others], reminderKeys }];
}
