// The named alternative for findings: the same nine rules judged with Date objects, as most calendars are written. The
// Swedish day of a meeting comes from one Intl formatter, made once.
import type { Membership, Register, Rule } from "#domain/entities.ts";
import { parametersOf } from "#domain/rule-parameters.ts";
import { isSound } from "#domain/standing.ts";
import { obligationsByDate } from "./obligations-by-date.ts";

const msPerDay = 86_400_000;
const swedish = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm" });

/** What the rules find on `today` (days since 1970-01-01): "rule key, fact", in the order of the rules. */
export function findingsByDate(register: Register, today: number): string[] {
  const now = new Date(today * msPerDay);
  return register.rules.flatMap((rule) => {
    const from = dateOf(Math.max(register.group.followedFrom ?? 0, rule.judgedFrom ?? 0));
    if (rule.voidedOn !== null || from > now) return [];
    return factsOf(rule, register, from, now).map((fact) => `${rule.key} ${fact}`);
  });
}

const dateOf = (day: number) => new Date(day * msPerDay);

function factsOf(rule: Rule, register: Register, from: Date, now: Date): string[] {
  const sitting = register.memberships.filter((one) => sits(one, now));
  const chairs = sitting.filter(({ role }) => role === "chair");
  const counted = sitting.filter(({ role }) => role === "chair" || role === "member");
  switch (rule.kind) {
    case "perRegion": {
      const empty = (register.group.regions ?? []).filter(
        (region) => !counted.some(({ organisation }) => organisation?.toLowerCase() === region.toLowerCase()),
      );
      return empty.length > 0 ? ["regions-without-member"] : [];
    }
    case "nationalMember":
      return counted.some(({ isNational }) => isNational) ? [] : ["no-national-member"];
    case "chairAppointment": {
      if (chairs.length === 0) return ["no-leader"];
      return chairs.some(({ appointedBy }) => appointedBy === null) ? ["appointer-missing"] : [];
    }
    case "chairTerm":
      return chairs.length === 0 ? ["term-over"] : chairs.flatMap((one) => termOf(one, rule));
    case "meetingFrequency":
      return meetingsOf(rule, register, from, now);
    case "publication":
      return isSomeOverdue(rule, register, from, now) ? ["notes-not-published"] : [];
    case "anchoring":
      return register.steps.some(({ kind, about }) => kind === "record" && about === rule.key)
        ? []
        : ["not-anchored"];
    default:
      return documentsOf(rule, register, now);
  }
}

function sits({ personName, termStarts, termEnds, endedOn }: Membership, now: Date): boolean {
  const begun = termStarts === null || dateOf(termStarts) <= now;
  const over = (termEnds !== null && dateOf(termEnds) < now) || (endedOn !== null && dateOf(endedOn) < now);
  return personName !== null && begun && !over;
}

function termOf({ termStarts, termEnds }: Membership, rule: Rule): string[] {
  const months = parametersOf(rule, "chairTerm")?.months ?? 0;
  if (termStarts === null || termEnds === null) return ["term-unknown"];
  const latest = dateOf(termStarts);
  latest.setUTCMonth(latest.getUTCMonth() + months);
  latest.setUTCDate(latest.getUTCDate() - 1);
  return dateOf(termEnds) > latest ? ["term-too-long"] : [];
}

const swedishDay = (instant: number) => new Date(swedish.format(new Date(instant)));

function meetingsOf(rule: Rule, { meetings }: Register, from: Date, now: Date): string[] {
  const says = parametersOf(rule, "meetingFrequency");
  const year = now.getUTCFullYear();
  const days = meetings.filter(({ course }) => course === "held").map(({ starts }) => swedishDay(starts));
  const inYear = (one: number) => days.filter((day) => day.getUTCFullYear() === one);
  const least = says?.minimum ?? 0;
  const isWhole = from <= new Date(Date.UTC(year - 1, 0, 1));
  const few = isWhole && inYear(year - 1).filter((day) => day <= now).length < least;
  return [...(few ? ["too-few-meetings"] : []), ...(inYear(year).length < least ? ["too-few-meetings"] : [])];
}

function isSomeOverdue(rule: Rule, register: Register, from: Date, now: Date): boolean {
  const withinDays = parametersOf(rule, "publication")?.withinDays ?? 30;
  return register.meetings.some(({ key, starts, course }) => {
    const day = swedishDay(starts);
    const lastDay = new Date(day);
    lastDay.setUTCDate(lastDay.getUTCDate() + withinDays);
    if (course !== "held" || day < from || lastDay >= now) return false;
    return !register.steps.some(
      (step) => step.about === key && step.kind === "publish" && isSound(step, register),
    );
  });
}

function documentsOf(rule: Rule, register: Register, now: Date): string[] {
  const own = obligationsByDate({ ...register, rules: [rule] }, Math.round(now.getTime() / msPerDay));
  return own
    .filter(({ state }) => state === "late" || state === "missed")
    .map(({ state }) => `document-${state}`);
}
