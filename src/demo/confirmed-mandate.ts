// A mandate as a coordinator would have confirmed it in the tab: its text, where each rule's sentence stands in it, and
// the last days that were settled.
import { readFileSync } from "node:fs";
import type { NewMandate, NewRule } from "#domain/entities.ts";
import { fingerprintOf, keyOf } from "#domain/keys.ts";
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
};

/** The text of a mandate in src/demo/mandates, line ends and letters as they are stored. */
export function mandateText(name: string): string {
  const file = new URL(`./mandates/${name}.txt`, import.meta.url);
  return readFileSync(file, "utf8").normalize("NFC").replaceAll("\r\n", "\n");
}

/** The rows' keys are those the tab itself makes, so confirming the same text there finishes rather than doubles. */
export function rulesOf(group: DemoGroup, draft: MandateDraft): (NewRule & Pick<RuleDraft, "kind">)[] {
  const mandateKey = mandateKeyOf(draft);
  return draft.rules.map((rule) => {
    const quoteFrom = draft.text.indexOf(rule.quote);
    if (quoteFrom < 0) throw new Error(`${group.key}: the mandate does not say "${rule.quote}".`);
    return {
      ...rule,
      key: keyOf("rule", mandateKey, group.key, rule.kind, rule.label, quoteFrom),
      groupKey: group.key,
      mandateKey,
      number: null,
      binding: null,
      parameters: { withFollowUp: false, publishedAt: null },
      origin: "text",
      verdict: "confirmed",
      parametersAsRead: null,
      exceptions: null,
      quoteFrom,
      quoteTo: quoteFrom + rule.quote.length,
      judgedFrom: draft.standing === "adopted" ? draft.followedFrom : null,
      voidedOn: null,
      voidedBecause: null,
    };
  });
}

/** Confirms the mandate for one group, as its coordinator. */
export async function confirm(hands: Hands, group: DemoGroup, draft: MandateDraft): Promise<void> {
  const { text, rules: _, followedFrom, ...mandate } = draft;
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
    rules: rulesOf(group, draft),
    followed: [{ group: register.group, followedFrom }],
    replaced: { rules: [], links: [], on: followedFrom, because: "" },
  };
  await hands.store.confirmMandate(confirmed);
}

function mandateKeyOf({ text }: Pick<MandateDraft, "text">): string {
  return keyOf("mandate", fingerprintOf(text));
}
