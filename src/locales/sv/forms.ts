// Words of every form: drafts, saves that were merged, and two people changing the same thing.

export const forms = {
  restored: "Det du skrev senast och inte sparade är kvar här.",
  discardDraft: "Släng utkastet",
  mergedSave: "Sparat. Någon annan hade ändrat annat på samma rad, det är också kvar.",
  conflict: {
    heading: (who: string) => `Du och ${who} har ändrat samma sak.`,
    nothingLost: "Inget har försvunnit.",
    theirsSaved: (who: string, when: string) => `${who} sparade ${when}. Din version väntar på ditt val.`,
    theirVersion: (who: string) => `Version av ${who}`,
    myVersion: "Din version",
    both: "En ny text av båda",
    later: "Avgör senare",
  },
};
