// Words of every form: drafts, saves that were merged, and two people changing the same thing.
import type { forms as swedish } from "../sv/forms.ts";

export const forms: typeof swedish = {
  restored: "What you wrote last and did not save is still here.",
  discardDraft: "Discard the draft",
  mergedSave: "Saved. Somebody else had changed other things in the same row; they are kept too.",
  conflict: {
    heading: (who) => `You and ${who} have changed the same thing.`,
    nothingLost: "Nothing is lost.",
    theirsSaved: (who, when) => `${who} saved ${when}. Your version awaits your choice.`,
    theirVersion: (who) => `Version by ${who}`,
    myVersion: "Your version",
    both: "A new text of both",
    later: "Decide later",
  },
};
