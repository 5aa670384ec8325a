// Links: what is written is read back, nonsense opens nothing, and Teams takes the address however long the names are.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  channelEntityId,
  formatSubPage,
  linkLimit,
  pages,
  parseSubPage,
  type SubPage,
  teamsLink,
} from "#domain/deep-link.ts";

const text = fc.string({ minLength: 1, unit: "grapheme" });
const subPage: fc.Arbitrary<SubPage> = fc.record(
  { page: fc.constantFrom(...pages), groupKey: text, thing: text },
  { requiredKeys: ["page"] },
);

describe("a sub page id", () => {
  it("is a path a person can read", () => {
    expect(formatSubPage({ page: "plan-report", thing: "ab12" })).toBe("plan-report/ab12");
    expect(formatSubPage({ page: "plan-report", groupKey: "rsg-a", thing: "ab12" })).toBe(
      "group/rsg-a/plan-report/ab12",
    );
    expect(formatSubPage({ page: "overview" })).toBe("overview");
  });

  it("reads back as what was written", () => {
    fc.assert(
      fc.property(subPage, (page) => {
        expect(parseSubPage(formatSubPage(page))).toEqual(page);
      }),
    );
  });

  it("opens a group's overview when only the group is named", () => {
    expect(parseSubPage("group/rsg-a")).toEqual({ page: "overview", groupKey: "rsg-a" });
  });

  it.each(["", "nowhere", "group", "group/", "members/a/b", "plan-report/", "/members", "members/%E0%A4%A"])(
    "opens nothing for %j",
    (nonsense) => {
      expect(parseSubPage(nonsense)).toBeNull();
    },
  );
});

describe("a Teams link", () => {
  const link = {
    teamsAppId: "11111111-2222-4333-8444-555555555555",
    entityId: channelEntityId("rsg-exempel"),
    subPage: { page: "plan-report", thing: "ab12" },
    channelId: "19:abc@thread.tacv2",
    webUrl: "https://region.sharepoint.com/sites/rsg-exempel",
    label: "RSG Exempel & Co",
  } as const;

  it("names the app, the tab, the channel and the page", () => {
    const url = new URL(teamsLink(link));
    expect(url.origin + url.pathname).toBe(
      `https://teams.microsoft.com/l/entity/${link.teamsAppId}/group-rsg-exempel`,
    );
    expect(Object.fromEntries(url.searchParams)).toEqual({
      webUrl: link.webUrl,
      label: link.label,
      context: '{"subEntityId":"plan-report/ab12","channelId":"19:abc@thread.tacv2"}',
    });
  });

  it("names no channel in the personal app", () => {
    const url = new URL(teamsLink({ ...link, channelId: null }));
    expect(url.searchParams.get("context")).toBe('{"subEntityId":"plan-report/ab12"}');
  });

  it("stays short and keeps its page whatever the group is called", () => {
    const anyName = fc.string({ maxLength: 300, unit: "binary" });
    fc.assert(
      fc.property(anyName, anyName, (label, site) => {
        const written = teamsLink({ ...link, label, webUrl: `https://region.sharepoint.com/sites/${site}` });
        expect(written.length).toBeLessThan(linkLimit);
        expect(new URL(written).searchParams.get("context")).toContain("plan-report/ab12");
      }),
    );
  });
});
