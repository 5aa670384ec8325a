// A notice as a mail: a subject, the facts in plain text, and the same as HTML. Whoever reads it may have no way into
// Teams, so everything that matters stands in the mail itself.

import { formatDayShort } from "#locales/dates.ts";
import type { Locale } from "#locales/locale.ts";
import type { Day } from "#schema/day.ts";
import type { NoticeSubject } from "#schema/lists/notice-subjects.ts";
import { clipName } from "./clip.ts";
import { mailHtml } from "./mail-html.ts";
import { reminderWordsIn } from "./reminder-words.ts";
import { dayIn, dutyWordsIn, type Room, type Subjects, subjectWords } from "./subject-words.ts";

/** What is sent; `html` holds no picture and nothing fetched from elsewhere. */
export interface MailMessage {
  subject: string;
  text: string;
  html: string;
  /** Whom an answer reaches; the mailbox it is sent from when left out. */
  replyTo?: { name: string; address: string };
}

export interface MailFacts {
  /** Most urgent first: it gives the subject. */
  subjects: Subjects;
  /** The address that opens what the subject is about; null when there is none. */
  linkOf: (subject: NoticeSubject) => string | null;
  /** Whom a reply reaches; null when it is not known. Without an address it reaches the mailbox it is sent from. */
  coordinator: { name: string; address: string | null } | null;
  /** Who reminds by hand, by name; null when the service does. */
  from: string | null;
}

/** What a mail says about one thing. */
export interface MailItem {
  sentences: string[];
  /** Where it opens, and the words of the link. */
  link: { href: string; words: string } | null;
}

const inSubject: Room = { group: 44, fact: 60 };
const inBody: Room = { group: 200, fact: 300 };
const nameLength = 80;

/** The mail for a notice, in `locale`, with the days counted from `today`. */
export function mailMessage(facts: MailFacts, locale: Locale, today: Day): MailMessage {
  const { subjects, coordinator, from } = facts;
  const t = reminderWordsIn(locale).mail;
  const subject = subjectLine(subjects, locale, today);
  const before = [
    t.greeting,
    from === null ? t.waiting(subjects.length) : t.from(clipName(from, nameLength), subjects.length),
  ];
  const items = subjects.map((one) => itemOf(one, facts, locale, today));
  const groups = [
    ...new Map(subjects.map((one) => [one.groupKey, clipName(one.groupName, inBody.group)])).values(),
  ];
  const name = coordinator === null ? null : clipName(coordinator.name, nameLength);
  const after = [t.reply(name), t.because(groups)];
  const address = coordinator?.address ?? null;
  return {
    subject,
    text: [...before, ...items.map(itemText), ...after].join("\n\n"),
    html: mailHtml({ locale, subject, before, items, after }),
    ...(coordinator === null || address === null ? {} : { replyTo: { name: coordinator.name, address } }),
  };
}

function subjectLine([first, ...others]: Subjects, locale: Locale, today: Day): string {
  const { group, thing, dayText } = subjectWords(first, locale, today, inSubject);
  const line = `${group}: ${thing}, ${dayText}`;
  return others.length === 0 ? line : reminderWordsIn(locale).mail.subjectOfSeveral(line, others.length);
}

function itemOf(subject: NoticeSubject, { linkOf }: MailFacts, locale: Locale, today: Day): MailItem {
  const t = reminderWordsIn(locale);
  const { sentence, title } = subjectWords(subject, locale, today, inBody);
  const { step, isLate, insteadOf, facts, dueOn } = subject;
  const href = linkOf(subject);
  return {
    sentences: [
      sentence,
      ...(step === null ? [] : [t.mail.step(dutyWordsIn(locale).stepText(facts, step))]),
      ...(isLate ? [t.isLate(formatDayShort(dayIn(dueOn), locale, today))] : []),
      ...(insteadOf === null ? [] : [t.insteadOf(clipName(insteadOf, nameLength))]),
    ],
    link: href === null || !/^https?:\/\//.test(href) ? null : { href, words: t.mail.open(title) },
  };
}

function itemText({ sentences, link }: MailItem, index: number, all: readonly MailItem[]): string {
  const lines = link === null ? sentences : [...sentences, `${link.words}: ${link.href}`];
  const number = all.length > 1 ? `${index + 1}. ` : "";
  return number + lines.join(`\n${" ".repeat(number.length)}`);
}
