// Where an address leads: in a channel, in the personal app, and when it names nothing.
import { describe, expect, it } from "vitest";
import { routeOf } from "../../../src/app/shell/routes.ts";

describe("routeOf", () => {
  it.each([
    ["/", true, { kind: "group", subPage: { page: "overview" } }],
    ["/", false, { kind: "personal", page: "all-groups", rest: [] }],
    ["/reminders", false, { kind: "personal", page: "reminders", rest: [] }],
    ["/reminders/rsg%2Fx/abc", false, { kind: "personal", page: "reminders", rest: ["rsg/x", "abc"] }],
    ["/reminders/50%", false, { kind: "personal", page: "reminders", rest: ["50%"] }],
    ["/reminders", true, { kind: "unknown" }],
    ["/meetings/m-1", true, { kind: "group", subPage: { page: "meetings", thing: "m-1" } }],
    [
      "/group/rsg-x/plan-report/abc",
      false,
      { kind: "group", subPage: { page: "plan-report", groupKey: "rsg-x", thing: "abc" } },
    ],
    ["/nowhere", false, { kind: "unknown" }],
  ])("%s (channel: %s)", (path, isChannel, route) => {
    expect(routeOf(path, isChannel)).toEqual(route);
  });
});
