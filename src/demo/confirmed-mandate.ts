// A mandate as a coordinator would have confirmed it in the tab: its text, every demand that is read out of it, and the
// last days that were settled.
import { readFileSync } from "node:fs";
import type { NewMandate, NewRule } from "#domain/entities.ts";
import { fingerprintOf, keyOf } from "#domain/keys.ts";
import type { RuleReading } from "#domain/mandate-reading.ts";
import { judges } from "#domain/mandate-rules/judges.ts";
import { rules } from "#locales/sv/rules.ts";
import { readMandate } from "#reading/read-mandate.ts";
import type { Day } from "#schema/day.ts";
import type { ConfirmedMandate } from "#store/port.ts";
import { refOf } from "./act.ts";
import type { DemoGroup } from "./groups.ts";
import type { Hands } from "./hands.ts";

/** A rule by the words it was found in; where they stand is worked out. */
export type RuleDraft = Pick<NewRule, "label" | "strength" | "receiver" | "adoptedBy" | "lastDay"> & {
  kind: "plan" | "report";
  lastDayFrom: "mandate" | "own";
  quote: string;
  section: string;
};

export type MandateDraft = Omit<NewMandate, "key" | "textFile" | "fingerprint"> & {
  text: string;
  rules: readonly RuleDraft[];
  followedFrom: Day;
  /** What the coordinator settled otherwise than as it was read. */
  settled?: (found: RuleReading) => Partial<NewRule>;
};

/** The text of a mandate in src/demo/mandates, line ends and letters as they are stored. */
export function mandateText(name: string): string {
  const file = new URL(`./mandates/${name}.txt`, import.meta.url);
  return readFileSync(file, "utf8").normalize("NFC").replaceAll("\r\n", "\n");
}

/** The plans and reports of the mandate, each with the last day that was settled. */
export function rulesOf(group: DemoGroup, draft: MandateDraft): (NewRule & Pick<RuleDraft, "kind">)[] {
  const mandateKey = mandateKeyOf(draft);
  const read = readMandate(draft.text).rules;
  return draft.rules.map((rule) => {
    const quoteFrom = draft.text.indexOf(rule.quote);
    if (quoteFrom < 0) throw new Error(`${group.key}: the mandate does not say "${rule.quote}".`);
    const found = read.find(({ kind, due }) => kind === rule.kind && due?.label === rule.label);
    if (!found) throw new Error(`${group.key}: no ${rule.label} is read out of the mandate.`);
    return {
      ...asConfirmed(group, draft, found),
      ...rule,
      key: keyOf("rule", mandateKey, group.key, rule.kind, rule.label, quoteFrom),
      quoteFrom,
      quoteTo: quoteFrom + rule.quote.length,
    };
  });
}

/** Every other demand that is read out of the text, confirmed as it was read. */
function otherRulesOf(group: DemoGroup, draft: MandateDraft): NewRule[] {
  return readMandate(draft.text)
    .rules.filter(({ due }) => due === null)
    .map((found) => ({ ...asConfirmed(group, draft, found), ...draft.settled?.(found) }));
}

/** A rule as it was read; what is only stated was settled as binding. */
function asConfirmed(group: DemoGroup, draft: MandateDraft, found: RuleReading): NewRule {
  const { kind, parameters, strength, range, quote, section, number, due } = found;
  const mandateKey = mandateKeyOf(draft);
  return {
    key: keyOf("rule", mandateKey, group.key, kind, range.from),
    groupKey: group.key,
    mandateKey,
    kind,
    label: due?.label ?? rules.title({ kind, parameters, label: null }),
    number,
    strength,
    binding: strength === "stated" && judges[kind] !== null ? "binding" : null,
    parameters,
    origin: "text",
    verdict: "confirmed",
    parametersAsRead: null,
    exceptions: null,
    receiver: due?.receiver ?? null,
    adoptedBy: due?.adoptedBy ?? null,
    lastDay: null,
    lastDayFrom: null,
    quote,
    quoteFrom: range.from,
    quoteTo: range.to,
    section,
    judgedFrom: draft.standing === "adopted" ? draft.followedFrom : null,
    voidedOn: null,
    voidedBecause: null,
  };
}

/** Confirms the mandate for one group, as its coordinator. */
export async function confirm(hands: Hands, group: DemoGroup, draft: MandateDraft): Promise<void> {
  const { text, rules: _, settled: __, followedFrom, ...mandate } = draft;
  const key = mandateKeyOf(draft);
  const register = await hands.store.registerOf(refOf(group));
  const confirmed: ConfirmedMandate = {
    mandate: { ...mandate, key },
    text,
    links: [
      {
        key: keyOf("mandate-group", key, group.key),
        groupKey: group.key,
        mandateKey: key,
        followedFrom,
        endedOn: null,
      },
    ],
    rules: [...rulesOf(group, draft), ...otherRulesOf(group, draft)],
    followed: [{ group: register.group, followedFrom }],
    replaced: { rules: [], links: [], on: followedFrom, because: "" },
  };
  await hands.store.confirmMandate(confirmed);
}

function mandateKeyOf({ text }: Pick<MandateDraft, "text">): string {
  return keyOf("mandate", fingerprintOf(text));
}
