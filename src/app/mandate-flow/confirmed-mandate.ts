// What a person has settled becomes what is stored: the mandate, its links to groups, and one row a rule and group.
// Every key is made from what the row is about, so that confirming again after a lost answer finishes the job.
import type { Group, MandateGroup, NewRule, Rule } from "#domain/entities.ts";
import { fingerprintOf, keyOf } from "#domain/keys.ts";
import type { MandateReading } from "#domain/mandate-reading.ts";
import { type Day, parseDay } from "#schema/day.ts";
import type { ConfirmedMandate } from "#store/port.ts";
import type { Answers } from "./answers.ts";
import { fitted, longest } from "./fitted.ts";
import { newRule } from "./new-rule.ts";
import { settledRules } from "./settled-rules.ts";
import type { SettledStanding } from "./settled-standing.ts";
import { rowsByRule } from "./stored-rows.ts";

/** What a group is governed by already. */
export interface Governed {
  groupKey: string;
  rules: readonly Rule[];
  links: readonly MandateGroup[];
}

export interface Settled {
  reading: MandateReading;
  answers: Answers;
  standing: SettledStanding;
  followedFrom: Day;
  groups: readonly Group[];
  governed: readonly Governed[];
  /** The mandate's name where its text has no heading, and why what it replaces no longer holds. */
  words: { untitled: string; replacedBecause: (title: string) => string };
  today: Day;
}

/** Returns the key of the mandate with this text. */
export function mandateKeyOf(text: string): string {
  return keyOf("mandate", fingerprintOf(text));
}

/** Returns everything that one confirmation stores. */
export function confirmedMandate(settled: Settled): ConfirmedMandate {
  const { reading, standing, groups, followedFrom, words, today } = settled;
  const mandateKey = mandateKeyOf(reading.text);
  const title = titleOf(reading, words.untitled);
  const links = groups.map(({ key }) => ({
    key: keyOf("mandate-group", mandateKey, key),
    groupKey: key,
    mandateKey,
    followedFrom,
    endedOn: null,
  }));
  const rules = groups.flatMap((group) => rulesOf(group, mandateKey, settled));
  return {
    mandate: {
      key: mandateKey,
      title,
      standing: standing.standing,
      commissioner: fitted(reading.metadata.commissioner, longest.line),
      adoptedBy: fitted(standing.adoptedBy, longest.line),
      adoptedOn: standing.adoptedOn,
      documentDate: parseDay(reading.metadata.documentDate?.day ?? ""),
      recordNumbers: reading.metadata.recordNumbers,
    },
    text: reading.text,
    links,
    rules,
    followed: groups.map((group) => ({ group, followedFrom: earlierOf(group.followedFrom, followedFrom) })),
    replaced: {
      ...replacedBy(settled, mandateKey, rules),
      on: today,
      because: fitted(words.replacedBecause(title), longest.line) ?? "",
    },
  };
}

/** The mandate's own heading, short enough for a list. */
export function titleOf({ title }: MandateReading, untitled: string): string {
  return fitted(title, longest.line) ?? untitled;
}

/** Every rule that holds, and every discarded one that was read or stored before: it need not be discarded again. */
function rulesOf(group: Group, mandateKey: string, settled: Settled): NewRule[] {
  const { reading, answers, governed, standing, followedFrom } = settled;
  const rows = governed.find(({ groupKey }) => groupKey === group.key)?.rules ?? [];
  const ofMandate = rows.filter((row) => row.mandateKey === mandateKey);
  const stored = rowsByRule(reading, answers.ownRules, ofMandate);
  return settledRules(reading, answers)
    .filter(({ id, found, isDiscarded }) => found !== null || !isDiscarded || stored.has(id))
    .map((rule) =>
      newRule(rule, {
        groupKey: group.key,
        mandateKey,
        text: reading.text,
        stored: stored.get(rule.id) ?? null,
        judgedFrom: standing.standing === "adopted" ? followedFrom : null,
      }),
    );
}

/**
 * The same text confirmed again always takes the place of itself: a rule it is no longer read to hold is ended. Other
 * mandates only when the person said so.
 */
function replacedBy(
  { answers, groups, governed }: Settled,
  mandateKey: string,
  rules: readonly NewRule[],
): Pick<ConfirmedMandate["replaced"], "rules" | "links"> {
  const kept = new Set(rules.map(({ key }) => key));
  const isReplaced = (row: { mandateKey: string }) =>
    row.mandateKey === mandateKey || answers.earlier === "replace";
  const own = governed.filter(({ groupKey }) => groups.some(({ key }) => key === groupKey));
  return {
    rules: own.flatMap((one) =>
      one.rules.filter((rule) => rule.voidedOn === null && !kept.has(rule.key) && isReplaced(rule)),
    ),
    links: own.flatMap((one) =>
      one.links.filter((link) => link.endedOn === null && link.mandateKey !== mandateKey && isReplaced(link)),
    ),
  };
}

/** A group that is already followed stays followed from the earlier day: other mandates may count from it. */
function earlierOf(before: Day | null, chosen: Day): Day {
  return before === null ? chosen : Math.min(before, chosen);
}
