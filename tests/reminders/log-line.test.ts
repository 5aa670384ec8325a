// The line in the log: what a machine counts, and nothing that tells who anybody is.
import { expect, it } from "vitest";
import { EnvError } from "#env/env-error.ts";
import { refused, signedOut } from "#graph/graph-error.ts";
import { brokenLine, runLine, timerLine } from "#reminders/log-line.ts";
import { onTimer } from "#reminders/on-timer.ts";
import type { RunProblem, RunResult } from "#reminders/result.ts";

const at = Date.parse("2027-03-01T04:30:00Z");
const personal = /Alva|Ordförande|alva@|0000000a|RSG|verksamhets/i;

const problems: RunProblem[] = [
  { kind: "unreachable", group: "RSG Exempel", code: "forbidden" },
  { kind: "incomplete", group: "RSG Exempel", list: "Meetings", code: "busy" },
  { kind: "fault", group: "RSG Exempel", cause: "RangeError: Alva has no day" },
  { kind: "brokenRow", list: "Notices", id: "17", webUrl: "https://x.example/RSG" },
  { kind: "refusedPolicy", id: "3", webUrl: "https://x.example/RSG", reasons: [] },
  { kind: "notClaimed", to: "Alva Ordförande", cause: "busy 429: alva@test.example" },
  { kind: "unsettled", to: "Alva Ordförande", channel: "mail", cause: "offline: alva@test.example" },
  { kind: "mailbox", cause: "forbidden 403: alva@test.example" },
  { kind: "runs", cause: "Alva wrote something without a code" },
  { kind: "writeBack", group: "RSG Exempel", cause: "changed-meanwhile 412: Alva" },
];

const usage = { requests: 40, units: 81, throttled: 0, waitedMs: 5 };

const result: RunResult & { usage: typeof usage } = {
  usage,
  runId: "11111111-0000-4000-8000-000000000001",
  on: "2027-03-01",
  isDryRun: false,
  groups: 12,
  planned: 3,
  sent: 2,
  failed: 1,
  notNeeded: 0,
  takenOver: 1,
  bounced: 0,
  problems,
  notices: [
    {
      to: "0000000a-0000-4000-8000-000000000001",
      name: "Alva Ordförande",
      channel: "activity",
      waysLeft: [],
      attempts: [],
      keys: ["k"],
      text: "Verksamhetsberättelsen",
      webUrl: "https://teams.example/",
      progress: "sent",
      why: [],
    },
  ],
};

it("a run is one line of counts, with the code of each problem and the number of each row", () => {
  const { level, text } = runLine(result, at, usage);
  expect(text).not.toContain("\n");
  expect(text).not.toMatch(personal);
  expect(level).toBe("warning");
  expect(JSON.parse(text)).toEqual({
    time: "2027-03-01T04:30:00.000Z",
    level: "warning",
    event: "run",
    runId: result.runId,
    on: "2027-03-01",
    isDryRun: false,
    groups: 12,
    planned: 3,
    sent: 2,
    failed: 1,
    notNeeded: 0,
    takenOver: 1,
    bounced: 0,
    problems: [
      { kind: "unreachable", code: "forbidden" },
      { kind: "incomplete", list: "Meetings", code: "busy" },
      { kind: "fault", code: "RangeError" },
      { kind: "brokenRow", list: "Notices", id: "17" },
      { kind: "refusedPolicy", id: "3", reasons: [] },
      { kind: "notClaimed", code: "busy 429" },
      { kind: "unsettled", channel: "mail", code: "offline" },
      { kind: "mailbox", code: "forbidden 403" },
      { kind: "runs", code: "unknown" },
      { kind: "writeBack", code: "changed-meanwhile 412" },
    ],
    requests: 40,
    units: 81,
    throttled: 0,
    waitedMs: 5,
  });
  expect(JSON.parse(runLine({ ...result, problems: [] }, at, usage).text)).toMatchObject({ level: "info" });
});

const forbidden = () =>
  refused(
    {
      status: 403,
      body: { error: { code: "ErrorAccessDenied", message: "Alva Ordförande may not" } },
      retryAfter: null,
      requestId: "r-1",
    },
    false,
    {},
  );

it("what broke a run off is told by its code, by what the service itself lacks, or by its place in our code", () => {
  const told = (error: unknown) => JSON.parse(brokenLine(error, at).text) as Record<string, unknown>;
  expect(told(forbidden())).toEqual({
    time: "2027-03-01T04:30:00.000Z",
    level: "error",
    event: "run-broken",
    error: "GraphError",
    code: "forbidden",
    status: 403,
    graphCode: "ErrorAccessDenied",
    requestId: "r-1",
  });
  expect(told(signedOut("The certificate in x.pem ran out."))).toMatchObject({
    code: "signed-out",
    sentence: expect.stringContaining("The certificate in x.pem ran out.") as string,
  });
  expect(told(new EnvError("dev", ["TAB_TENANT_ID is not set."])).sentence).toContain("TAB_TENANT_ID");
  const own = told(new TypeError("Alva Ordförande is not a function"));
  expect(own).toMatchObject({
    error: "TypeError",
    at: expect.stringMatching(/^log-line\.test\.ts:\d+$/) as string,
  });
  expect(brokenLine(new TypeError("Alva"), at).text).not.toMatch(personal);
  expect(told("Alva")).toMatchObject({ error: "unknown" });
});

/** Lets the timer ring; gives the lines by level, and how the call ended. */
async function ring(isPastDue: boolean, run: () => Promise<typeof result>) {
  const lines: [string, Record<string, unknown>][] = [];
  const to = (level: string) => (line: string) => lines.push([level, JSON.parse(line)]);
  const log = { info: to("info"), warn: to("warn"), error: to("error") };
  const ended = await onTimer({ isPastDue }, log, run, () => at).then(
    () => null,
    (error: Error) => error.message,
  );
  return { lines: lines.map(([level, { event }]) => [level, event]), ended };
}

it("a timer that rings runs once: a line for being late, a line for the run, louder when something was left undone", async () => {
  let runs = 0;
  const sound = async () => {
    runs += 1;
    return { ...result, problems: [] };
  };
  expect(await ring(false, sound)).toEqual({ lines: [["info", "run"]], ended: null });
  expect(await ring(true, sound)).toEqual({
    lines: [
      ["info", "timer"],
      ["info", "run"],
    ],
    ended: null,
  });
  expect(runs).toBe(2);
  expect((await ring(false, async () => result)).lines).toEqual([["warn", "run"]]);
  expect(JSON.parse(timerLine(true, at).text)).toMatchObject({ isLate: true });
});

it("a timer whose run could not begin counts as failed, and says nothing personal either", async () => {
  const { lines, ended } = await ring(false, () => Promise.reject(forbidden()));
  expect(lines).toEqual([["error", "run-broken"]]);
  expect(ended).toContain("forbidden");
  expect(ended).not.toMatch(personal);
});
