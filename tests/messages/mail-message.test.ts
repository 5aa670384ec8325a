// Mail: everything that matters in the mail itself, the same in text and HTML, whatever people are called.
import { describe, expect, it } from "vitest";
import { type MailFacts, mailMessage } from "#messages/mail-message.ts";
import type { Subjects } from "#messages/subject-words.ts";
import { formatDay } from "#schema/day.ts";
import { allDuties, everyDuty, lastDay, spaces, subject } from "./all-duties.ts";

const today = lastDay - 30;

function mail(
  subjects: Subjects,
  { locale = "sv" as "sv" | "en", ...changes }: Partial<MailFacts> & { locale?: "sv" | "en" } = {},
) {
  const facts: MailFacts = {
    subjects,
    linkOf: ({ dutyKey }) => `https://teams.microsoft.com/l/entity/app/${dutyKey}?a=1&b=2`,
    coordinator: { name: "Ingrid Sandell", address: "ingrid@region.example" },
    from: null,
    ...changes,
  };
  const { subject: line, text, html, ...rest } = mailMessage(facts, locale, today);
  return { subject: spaces(line), text: spaces(text), html: spaces(html), ...rest };
}

/** What somebody reads of the HTML, with the signs as they were. */
function readable(html: string) {
  const body = html.slice(html.indexOf("<body>"));
  const signs: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
  return body
    .replace(/<[^>]+>/g, "")
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => signs[name] ?? "");
}

describe("a mail about one thing", () => {
  it("says what, by when, why, where it opens, whom a reply reaches and why one gets it", () => {
    expect(mail([subject()])).toMatchObject({
      subject: "RSG Exempel: verksamhetsberättelse 2026, senast 27 februari 2027",
      text: [
        "Hej!",
        "Det här väntar på dig:",
        [
          "RSG Exempel: verksamhetsberättelse 2026 ska lämnas in senast lör 27 feb, 30 dagar kvar.",
          "Det här är påminnelsen 30 dagar före sista dagen.",
          "Öppna i Teams (Verksamhetsberättelse 2026): https://teams.microsoft.com/l/entity/app/d?a=1&b=2",
        ].join("\n"),
        "Svara på det här brevet så når du samordnaren, Ingrid Sandell. Det räcker bra om du inte kommer åt Teams.",
        "Du får brevet för att påminnelser om RSG Exempel går till dig.",
      ].join("\n\n"),
    });
  });

  it("says it in English to who reads English", () => {
    expect(mail([subject()], { locale: "en", coordinator: null })).toMatchObject({
      subject: "RSG Exempel: verksamhetsberättelse 2026, by 27 February 2027",
      text: [
        "Hello,",
        "This is waiting for you:",
        [
          "RSG Exempel: verksamhetsberättelse 2026 is to be handed in by Sat 27 Feb, 30 days left.",
          "This is the reminder 30 days before the last day.",
          "Open in Teams (Verksamhetsberättelse 2026): https://teams.microsoft.com/l/entity/app/d?a=1&b=2",
        ].join("\n"),
        "Reply to this mail to reach the group’s coordinator. That is enough if you cannot open Teams.",
        "You get this mail because reminders about RSG Exempel go to you.",
      ].join("\n\n"),
    });
  });

  it("says that it comes late and instead of whom", () => {
    const { text } = mail([
      subject({ isLate: true, dueOn: formatDay(lastDay - 60), insteadOf: "Bengt Rydell" }),
    ]);
    expect(text).toContain("Påminnelsen skulle ha kommit tis 29 dec 2026, men tjänsten var inte igång.");
    expect(text).toContain("Du får den här påminnelsen för att Bengt Rydell inte kunde nås.");
  });

  it("names who reminds by hand, and says no step then", () => {
    const { text } = mail([subject({ step: null })], { from: "Ingrid Sandell" });
    expect(text).toContain("Ingrid Sandell påminner om det här:");
    expect(text).not.toContain("Det här är påminnelsen");
  });

  it("has no link where nothing opens, and none that is no web address", () => {
    for (const href of [null, "javascript:alert(1)"]) {
      const { text, html } = mail([subject()], { linkOf: () => href });
      expect(text + html).not.toMatch(/Öppna|javascript|<a /);
    }
  });
});

describe("a mail about everything", () => {
  const all = allDuties.map((facts, index) => subject({ facts, dutyKey: `d${index}` }));
  const many: Subjects = [
    subject(),
    ...Array.from({ length: 60 }, (_, index) => all[index % all.length] ?? subject()),
  ];

  it("lists all, the most urgent first, with a link each", () => {
    const { subject: line, text, html } = mail(many);
    expect(line).toBe("RSG Exempel: verksamhetsberättelse 2026, senast 27 februari 2027 (och 60 till)");
    expect(text).toContain("61 saker väntar på dig, det mest brådskande först:");
    expect(text.match(/^\d+\. /gm)?.map((number) => Number.parseInt(number, 10))).toEqual(
      many.map((_, index) => index + 1),
    );
    expect(text.match(/Öppna i Teams/g)).toHaveLength(61);
    expect(html.match(/<li>/g)).toHaveLength(61);
    expect(html.match(/<a href="https:/g)).toHaveLength(61);
  });

  it("counts the groups when they are too many to name", () => {
    const groups = (count: number): Subjects => {
      const [first = subject(), ...others] = Array.from({ length: count }, (_, index) =>
        subject({ groupKey: `g${index}`, groupName: `RSG ${index}` }),
      );
      return [first, ...others];
    };
    expect(mail(groups(3)).text).toContain("påminnelser om RSG 0, RSG 1 och RSG 2 går till dig");
    expect(mail(groups(4)).text).toContain("påminnelser om 4 grupper går till dig");
  });
});

describe("whatever people are called", () => {
  const names = [
    `<script>alert("x")</script> & 'co'`,
    "קבוצה עם שם",
    "Sydöstra ".repeat(40),
    "två\r\nrader\u202e",
    "\u0000",
  ];

  it.each(names)("the HTML says what the text says: %j", (name) => {
    for (const facts of Object.values(everyDuty)) {
      const named = subject({
        groupName: name,
        insteadOf: name,
        facts: { ...facts, ...("name" in facts ? { name } : {}) } as typeof facts,
      });
      const {
        subject: line,
        text,
        html,
      } = mail([named], { coordinator: { name, address: null }, from: name });
      expect(line).not.toMatch(/[\r\n]/);
      expect(line.length).toBeLessThan(250);
      const hrefless = text.replace(/: https:\S+/g, "");
      expect(readable(html).replace(/\s+/g, " ").trim()).toBe(hrefless.replace(/\s+/g, " ").trim());
      expect(html).not.toContain("<script");
    }
  });

  it("fetches nothing and shows no picture", () => {
    expect(mail([subject()]).html).not.toMatch(/<(img|link|style|script|iframe)|src=|url\(/i);
  });

  it("tells its language, so that it is read aloud right", () => {
    expect(mail([subject()], { locale: "en" }).html).toContain('<html lang="en">');
  });
});

it("lets an answer reach the coordinator, and the mailbox itself where no address is known", () => {
  expect(mail([subject()]).replyTo).toEqual({ name: "Ingrid Sandell", address: "ingrid@region.example" });
  expect(mail([subject()], { coordinator: { name: "Kim", address: null } })).not.toHaveProperty("replyTo");
  expect(mail([subject()], { coordinator: null })).not.toHaveProperty("replyTo");
});
