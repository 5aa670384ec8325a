// The lines a person reads after a run: who, by which way, why, and what could not be done.
import { describe, expect, it } from "vitest";
import { linesOf } from "#reminders/lines.ts";
import type { RunProblem } from "#reminders/result.ts";
import { remind } from "#reminders/run.ts";
import { lastDay, wish } from "../simulation/world.ts";
import { worldError } from "../simulation/world-error.ts";
import { everyKind, inTeam } from "./people.ts";

const nbsp = "\u00a0";

async function linesAfter(prepare: (world: ReturnType<typeof everyKind>) => void, isDryRun = false) {
  const world = everyKind();
  world.desk.worlds = world.desk.worlds.slice(0, 1);
  prepare(world);
  return linesOf(await remind(world.ports(), wish(lastDay, { isDryRun })));
}

describe("the lines", () => {
  it("of a dry run say which way, what would take over, and why now", async () => {
    const lines = await linesAfter(() => {}, true);
    expect(lines[0]).toContain("provkörning");
    expect(lines[1]).toMatch(/^Ska skickas · Tea I Teamet: /);
    expect(lines.join("\n")).toContain("Väg: Teams, genom teamet; annars Teams, personligen, sedan mejl");
    expect(lines.join("\n")).toContain(`påminnelsen 1${nbsp}dag före, att skicka`);
  });

  it("tell what failed before it went another way", async () => {
    const lines = await linesAfter((world) => {
      world.feed.refuses = () => worldError("forbidden", 403);
    });
    expect(lines[1]).toMatch(/^Skickad: brevlådan har tagit emot den · Tea/);
    expect(lines.join("\n")).toContain("Gick inte: Teams, genom teamet (forbidden 403: ");
    expect(lines.join("\n")).toContain("Väg: mejl");
  });

  it("tell who hears instead of whom, and that somebody had no way or nobody was there", async () => {
    const instead = await linesAfter((world) => {
      world.has.mail = false;
      world.feed.refuses = (to) => (to === inTeam ? worldError("forbidden", 403) : null);
    });
    expect(instead.join("\n")).toContain("i stället för Tea I Teamet, som inte kunde nås");
    const nobody = await linesAfter((world) => {
      world.has.mail = false;
      world.feed.refuses = () => worldError("forbidden", 403);
    });
    expect(nobody.join("\n")).toContain("Ingen att påminna");
  });
});

describe("a problem", () => {
  const webUrl = "https://region.sharepoint.com/row/7";
  const problems: [RunProblem, string[]][] = [
    [{ kind: "unreachable", group: "RSG A", code: "forbidden" }, ["RSG A", "forbidden"]],
    [{ kind: "incomplete", group: "RSG A", list: "Actions", code: "not-found" }, ["RSG A", "Actions"]],
    [{ kind: "fault", group: "RSG A", cause: "fault: x" }, ["RSG A", "fault: x"]],
    [{ kind: "brokenRow", list: "Steps", id: "7", webUrl }, ["Steps", webUrl]],
    [
      { kind: "refusedPolicy", id: "7", webUrl, reasons: ["noSteps", "noHearers"] },
      [webUrl, "noSteps, noHearers"],
    ],
    [{ kind: "notClaimed", to: "Tea", cause: "busy 429: x" }, ["Tea", "inte skickad"]],
    [{ kind: "wayRefused", channel: "mail", count: 3, cause: "forbidden 403: x" }, ["mejl", "3", "IT"]],
    [{ kind: "notTaken", to: "Tea", channel: "team", cause: "busy 429: x" }, ["Tea", "nästa dag"]],
    [{ kind: "unsettled", to: "Tea", channel: "team", cause: "offline: x" }, ["Tea", "ersätter den förra"]],
    [{ kind: "unsettled", to: "Tea", channel: "mail", cause: "offline: x" }, ["Tea", "utkast"]],
    [{ kind: "mailbox", cause: "forbidden 403: x" }, ["Brevlådan"]],
    [{ kind: "runs", cause: "busy 429: x" }, ["körningar"]],
    [{ kind: "writeBack", group: "RSG A", cause: "busy: x" }, ["RSG A"]],
    [{ kind: "writeBack", group: null, cause: "busy: x" }, ["alla grupper"]],
  ];

  it.each(problems)("%j is told in a sentence", (problem, said) => {
    const counts = { groups: 0, planned: 0, sent: 0, failed: 0, notNeeded: 0, takenOver: 0, bounced: 0 };
    const result = {
      runId: "run",
      on: "2027-02-27",
      isDryRun: true,
      ...counts,
      problems: [problem],
      notices: [],
    };
    const line = linesOf(result).at(-1);
    for (const words of said) expect(line).toContain(words);
    expect(line).toMatch(/[.)]$|https:\S+$/);
  });
});
