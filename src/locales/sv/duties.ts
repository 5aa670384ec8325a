// What waits to be done, in words: a title for each kind of duty, used in tables, reminders and the log.
import type { DutyFacts } from "#schema/lists/duty-facts.ts";

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const withYear = (label: string, year: number | null) =>
  year === null ? capital(label) : `${capital(label)}\u00a0${year}`;

export const duties = {
  /** What it is about, beginning with a capital letter. */
  title: (facts: DutyFacts): string => {
    switch (facts.kind) {
      case "plan":
      case "report":
      case "deliverable":
      case "receipt":
        return withYear(facts.label, facts.year);
      case "adoption":
        return facts.label === null ? "Uppdraget" : withYear(facts.label, facts.year);
      case "meetings":
        return `Möten ${facts.year}`;
      case "notes":
        return `Minnesanteckningar: ${facts.title}`;
      case "term":
        return `Mandatperiod: ${facts.name}`;
      case "vacancy":
        return facts.name === null ? "Vakant plats" : `Vakant plats: ${facts.name}`;
      case "action":
      case "matter":
        return capital(facts.what);
      case "exception":
        return `Undantag: ${facts.rule}`;
      case "proposal":
        return `Ändringsförslag: ${facts.name}`;
    }
  },
};
