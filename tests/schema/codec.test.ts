// Types and codec agree: a declared list reads what Graph sends and refuses what a hand has broken.
import { describe, expect, it } from "vitest";
import { decode, encode, validate } from "#schema/codec.ts";
import { defineList } from "#schema/define-list.ts";
import { choice, multiChoice } from "#schema/kinds/choice.ts";
import { day } from "#schema/kinds/day.ts";
import { text, title } from "#schema/kinds/text.ts";

const things = defineList("Things", "register", {
  title: title(),
  groupKey: text({ required: true, indexed: true }),
  ends: day({}),
  tags: multiChoice(["a", "b"], {}),
});

describe("decode", () => {
  it("reads a row, with absent cells as empty", () => {
    expect(decode(things, { Key: "k1", Title: "Åsa", GroupKey: "g", Ends: "2027-02-27" })).toEqual({
      ok: true,
      value: { key: "k1", title: "Åsa", groupKey: "g", ends: 20_876, tags: null },
    });
  });

  it("names every column a hand has broken", () => {
    expect(decode(things, { Key: "Ö", Title: "x", Ends: "27 februari", Tags: ["c"] })).toEqual({
      ok: false,
      problems: [
        { list: "Things", column: "key", code: "notAKey", value: "Ö" },
        { list: "Things", column: "groupKey", code: "missing" },
        { list: "Things", column: "ends", code: "notADay", value: "27 februari" },
        { list: "Things", column: "tags", code: "notAChoice", value: '["c"]' },
      ],
    });
  });
});

describe("encode", () => {
  it("writes internal names, annotates collections and empties cells with null", () => {
    expect(encode(things, { title: "Å\r\nb", ends: 20_876, tags: ["a"] })).toEqual({
      Title: "Å\nb",
      Ends: "2027-02-27",
      "Tags@odata.type": "Collection(Edm.String)",
      Tags: ["a"],
    });
    expect(encode(things, { ends: null, tags: null })).toEqual({
      Ends: null,
      "Tags@odata.type": "Collection(Edm.String)",
      Tags: [],
    });
  });
});

describe("validate", () => {
  it("tells what a form must say before anything is sent", () => {
    expect(validate(things, { title: "x".repeat(256), groupKey: "  " })).toEqual([
      { list: "Things", column: "title", code: "tooLong", limit: 255, value: "x".repeat(80) },
      { list: "Things", column: "groupKey", code: "missing" },
    ]);
  });
});

describe("a bad declaration", () => {
  it.each([
    [() => defineList("Möten", "group", {}), /List Möten: list names are plain ASCII/],
    [
      () => defineList("Things", "group", { order: text({}) }),
      /List Things, column order: SharePoint has a field/,
    ],
    [
      () => defineList("Things", "group", { tags: multiChoice(["a"], { indexed: true }) }),
      /List Things, column tags: a multiChoice column cannot be indexed/,
    ],
    [() => defineList("Things", "group", { "grupp-nyckel": text({}) }), /camelCase/],
    [
      () =>
        defineList(
          "Things",
          "group",
          Object.fromEntries(
            Array.from({ length: 20 }, (_, n) => [`c${n}`, choice(["a"], { indexed: true })]),
          ),
        ),
      /21 indexes; SharePoint allows 20/,
    ],
  ])("fails at start-up naming list, column and remedy", (declare, message) => {
    expect(declare).toThrow(message);
  });
});
