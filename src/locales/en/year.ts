// The words of the year wheel, its list, the twelve-month strip and the calendar file.
import type { year as swedish } from "../sv/year.ts";

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const listed = (items: readonly string[]) =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;

export const year: typeof swedish = {
  views: "Show",
  toHandIn: "To hand in",
  wheel: "Year wheel",
  heading: (year) => `Year wheel ${year}`,
  count: (dates, done, cancelled) =>
    [
      `${dates}\u00a0${dates === 1 ? "date" : "dates"}`,
      ...(done === 0 ? [] : [`${done}\u00a0of them done`]),
      ...(cancelled === 0 ? [] : [`besides ${cancelled}\u00a0cancelled`]),
    ].join(", "),
  picture: (heading, count) => `${heading}: ${count}. Everything in the wheel is in the list.`,
  list: (year) => `Everything known about ${year}`,
  otherYear: (year) => `Show ${year}`,
  otherYears: "Other years",
  nearest: "Next",
  inDays: (days) => (days === 0 ? "today" : days === 1 ? "tomorrow" : `in ${days}\u00a0days`),
  nothingMore: "Nothing more this year",
  today: "today",
  kinds: {
    meeting: "Meeting",
    mustDo: "Must be done",
    ownRule: "Own rule",
    national: "National date",
    term: "Ends",
  },
  done: "Filled: done",
  cancelled: "Struck out: cancelled",
  legend: "How to read the wheel",
  document: (label, year) => `${capital(label)} ${year}`,
  documentOnce: capital,
  termEnds: (name, isOver) => `The term of ${name} ${isOver ? "ended" : "ends"}`,
  termsEnd: (count, isOver) => `${count} terms ${isOver ? "ended" : "end"}`,
  names: listed,
  groupEnds: (isOver) => `The group's mandate ${isOver ? "ended" : "ends"}`,
  ownRule: "own rule",
  ownDay: "the day is the group's own",
  notCalled: "Call not sent",
  daysFrom: (numbers, areAll) =>
    areAll
      ? "The days come from the mandate."
      : `The ${numbers.length === 1 ? "day" : "days"} for ${listed(numbers)} ${numbers.length === 1 ? "comes" : "come"} from the mandate. The other days were set by the group or the coordinator.`,
  daysOwn: "The days were set by the group or the coordinator.",
  empty: (year) => `No date is known for ${year}: no meeting, no last day and no term that ends.`,
  outside: (first, last) => `There are year wheels for the group from ${first} to ${last}.`,
  print: "Print",
  cannotPrint:
    "Nothing was printed. Open Teams in the browser and print from there, or save as a calendar file.",
  save: "Save as calendar file",
  saved:
    "The file lands among your downloads. Open it to take the dates into your calendar. If no file comes, open Teams in the browser and try there.",
  calendarName: (group, year) => `${group}, year wheel ${year}`,
  calendarTitle: (title, group) => `${title} · ${group}`,
  lastDayOf: (title) => `Last day: ${title}`,
  toReceiver: (receiver) => `To ${receiver}`,
  cancelledMeeting: (title) => `Cancelled: ${title}`,
  show: "Show the year wheel",
  todayIn: (month, day) => `${month} · today\u00a0${day}`,
  nothingAhead: "Nothing more is known about the year.",
};
