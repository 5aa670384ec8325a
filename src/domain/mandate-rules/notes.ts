// That notes are kept at the meetings, where the mandate does not also say that they are published.
import { notesDemandOf } from "./notes-demand.ts";
import { never, type RuleJudge } from "./rule-judge.ts";
import { overdueNotes } from "./unpublished-meetings.ts";

export const notes: RuleJudge<"notes"> = {
  // That notes were kept is known only of those somebody has taken further.
  isConclusive: never,
  find: (_says, judged) => {
    const demand = notesDemandOf(judged.rule, judged.register);
    const meetings = demand === null ? [] : overdueNotes(judged, demand);
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
