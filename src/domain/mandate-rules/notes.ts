// That notes are kept at the meetings, where the mandate does not also say that they are published.
import type { Rule } from "#domain/entities.ts";
import { isInForce } from "#domain/mandate-confirmed.ts";
import { parametersOf } from "#domain/rule-parameters.ts";
import { never, type RuleJudge } from "./rule-judge.ts";
import { meansNotes, overdueNotes } from "./unpublished-meetings.ts";

export const notes: RuleJudge<"notes"> = {
  // That notes were kept is known only of those somebody has taken further.
  isConclusive: never,
  find: (_says, judged) => {
    if (judged.register.rules.some(tellsOfNotes)) return [];
    // To approve or attest notes shows as well as publishing them that they were kept.
    const meetings = overdueNotes(judged, ["approve", "attest", "publish", "linkEarlier"], null);
    const [first] = meetings;
    if (first === undefined) return [];
    return [
      {
        fact: { fact: "notes-not-published", meetings },
        weight: "note",
        cure: { cure: "publish-notes", meetingKey: first.key },
        part: null,
      },
    ];
  },
};

function tellsOfNotes(rule: Rule): boolean {
  const says = parametersOf(rule, "publication");
  return isInForce(rule) && says !== null && meansNotes(says.what);
}
