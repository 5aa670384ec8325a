// That the notes are published, where, and within how many days. What else may be published is shown, not judged.
import { meansNotes, notesDemandOf } from "./notes-demand.ts";
import type { Found, Judged, RuleJudge } from "./rule-judge.ts";
import { overdueNotes } from "./unpublished-meetings.ts";

export const publication: RuleJudge<"publication"> = {
  isConclusive: ({ what }) => meansNotes(what),
  find: ({ place, withinDays }, judged) => {
    const demand = notesDemandOf(judged.rule, judged.register);
    if (demand === null) return [];
    const meetings = overdueNotes(judged, demand);
    const [first] = meetings;
    return [
      ...(isPlaceOpen(place) ? placeMissing(judged) : []),
      ...(first === undefined
        ? []
        : [
            {
              fact: { fact: "notes-not-published" as const, meetings },
              weight: withinDays === null ? ("note" as const) : ("byStrength" as const),
              cure: { cure: "publish-notes" as const, meetingKey: first.key },
              part: null,
            },
          ]),
    ];
  },
};

/** "På angiven plats": the mandate leaves the place to the group. */
function isPlaceOpen(place: string | null): boolean {
  return place === null || /angiven plats/i.test(place);
}

function placeMissing({ register }: Judged): Found[] {
  if (register.group.publishingPlace !== null) return [];
  return [
    {
      fact: { fact: "publishing-place-missing" },
      weight: "note",
      cure: { cure: "set-publishing-place" },
      part: null,
    },
  ];
}
