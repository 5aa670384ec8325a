// The English nouns that a duty is told with: which period, which meeting, which seat, which change.
import { formatDayLong } from "#locales/dates.ts";
import { midSentence } from "#locales/rule-words.ts";
import { parseDay } from "#schema/day.ts";
import type { DutyKind, FactsOf } from "#schema/lists/duty-facts.ts";

export const days = (count: number) => (count === 1 ? "1\u00a0day" : `${count}\u00a0days`);

/** How far it is to a last day; negative when it has passed. */
export const distance = (daysLeft: number) => {
  if (daysLeft === 0) return "today is the last day";
  return daysLeft > 0 ? `${days(daysLeft)} left` : `${days(-daysLeft)} ago`;
};

/** The mandate's own word with its year, or the word alone when it goes with no year. */
export const document = ({ label, year }: { label: string; year: number | null }) =>
  year === null ? label : `${label}\u00a0${year}`;

/** "spring 2027", "autumn 2027", "2027". */
export const period = ({ year, term }: FactsOf<"meetings">) =>
  term === null ? String(year) : `${term}\u00a0${year}`;

/** The meeting's day as people say it; its title when the day is none. */
export const meeting = ({ title, heldOn }: FactsOf<"notes">) => {
  const day = parseDay(heldOn);
  return day === null ? title : formatDayLong(day, "en");
};

export const roleNouns = {
  member: "member",
  chair: "chair",
  viceChair: "vice chair",
  convener: "convener",
  coOpted: "co-opted member",
  secretary: "secretary",
  processSupport: "process support",
  contactPerson: "contact person",
};

/** Whom the seat is for: "Region Dalarna", "a national member", "the chair". */
export const seat = ({ seat: kind, name, role }: FactsOf<"vacancy">) => {
  if (kind === "leader") return role === null ? "chair or convener" : roleNouns[role];
  if (name !== null) return name;
  if (role !== null) return roleNouns[role];
  if (kind === "national") return "national member";
  return kind === "municipality" ? "the municipalities" : "member";
};

const changes = {
  newMember: { says: (name: string) => `${name} as a new member`, about: "of" },
  changeMembership: { says: (name: string) => `changed membership for ${name}`, about: "of" },
  endMembership: { says: (name: string) => `${name} leaves the group`, about: "that" },
};

export const change = ({ ask, name }: FactsOf<"proposal">) => changes[ask].says(name);

/** "the proposal of Karin Ek as a new member". */
export const theChange = (facts: FactsOf<"proposal">) =>
  `the proposal ${changes[facts.ask].about} ${change(facts)}`;

export const matter = ({ ask, what }: FactsOf<"matter">) => `${ask}: ${what}`;

export const theMatter = ({ ask, what }: FactsOf<"matter">) => `the ${ask} “${what}”`;

/** What an exception is from, in the demand's own words. */
export const demand = ({ rule }: FactsOf<"exception">) => midSentence(rule);

/** The day that reminders of each kind are counted from. */
export const countedFrom: Record<DutyKind, string> = {
  plan: "the last day",
  report: "the last day",
  deliverable: "the last day",
  receipt: "it was handed in",
  adoption: "it was ready for a decision",
  meetings: "the last day of the period",
  notes: "the last day",
  term: "the last day of the term",
  vacancy: "the seat became vacant",
  action: "the last day",
  matter: "the last day",
  exception: "the last day of the exception",
  proposal: "the proposal came",
};
