// What waits to be done, in words: a title for each kind of duty, used in tables, reminders and the log.
import type { duties as swedish } from "../sv/duties.ts";

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const withYear = (label: string, year: number | null) =>
  year === null ? capital(label) : `${capital(label)}\u00a0${year}`;

export const duties: typeof swedish = {
  title: (facts) => {
    switch (facts.kind) {
      case "plan":
      case "report":
      case "deliverable":
      case "receipt":
        return withYear(facts.label, facts.year);
      case "adoption":
        return facts.label === null ? "The mandate" : withYear(facts.label, facts.year);
      case "meetings":
        return `Meetings ${facts.year}`;
      case "notes":
        return `Notes: ${facts.title}`;
      case "term":
        return `Term: ${facts.name}`;
      case "vacancy":
        return facts.name === null ? "Vacant seat" : `Vacant seat: ${facts.name}`;
      case "action":
      case "matter":
        return capital(facts.what);
      case "exception":
        return `Exception: ${facts.rule}`;
      case "proposal":
        return `Change proposal: ${facts.name}`;
    }
  },
};
