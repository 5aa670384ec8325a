// What a list answers and refuses when it is filtered, ordered and paged.
import { beforeEach, describe, expect, test } from "vitest";
import type { Emulator } from "#emulator/emulator.ts";
import { asPerson, type Client, origin, smallEmulator } from "./support/graph-client.ts";
import { mandates } from "./support/mandates-list.ts";

let emulator: Emulator;
let owner: Client;
let list: string;

const titles = async (query: string, headers: Record<string, string> = {}): Promise<string[]> => {
  const { status, json } = await owner.get(`${list}/items?$expand=fields&${query}`, headers);
  if (status !== 200) throw new Error(`${status} ${json.error.code}: ${json.error.message}`);
  return json.value.map((item: { fields: { Title: string } }) => item.fields.Title);
};

const filter = (text: string): string => `$filter=${encodeURIComponent(text)}`;
const prefer = { Prefer: "HonorNonIndexedQueriesWarningMayFailRandomly" };

async function start(options: Parameters<typeof smallEmulator>[0] = {}): Promise<void> {
  emulator = smallEmulator(options);
  owner = await asPerson(emulator, "olga", "Sites.Manage.All");
  list = await mandates(owner);
}

async function fill(count: number, fields: (number: number) => object): Promise<void> {
  for (let number = 1; number <= count; number += 1) {
    const made = await owner.send("POST", `${list}/items`, {
      fields: { Title: `t${number}`, ...fields(number) },
    });
    if (made.status !== 201) throw new Error(made.json.error.message);
  }
}

beforeEach(() => start());

describe("filters", () => {
  beforeEach(() =>
    fill(4, (number) => ({
      Key: `key-${number}`,
      State: number % 2 === 0 ? "Closed" : "Open",
      Amount: number * 10,
      ...(number === 4 ? {} : { Day: `2026-03-0${number}T12:00:00Z` }),
    })),
  );

  test.each([
    ["fields/Key eq 'key-2'", ["t2"]],
    ["fields/Key eq 'KEY-2'", ["t2"]],
    ["fields/Key ne 'key-2'", ["t1", "t3", "t4"]],
    ["startswith(fields/Key,'key-')", ["t1", "t2", "t3", "t4"]],
    ["startswith(fields/Key,'key-3')", ["t3"]],
    ["fields/Amount gt 20", ["t3", "t4"]],
    ["fields/Amount ge 20 and fields/Amount lt 40", ["t2", "t3"]],
    ["fields/State eq 'Open' or fields/Amount eq 40 and fields/State eq 'Closed'", ["t1", "t3", "t4"]],
    ["(fields/State eq 'Open' or fields/Amount eq 40) and fields/State eq 'Closed'", ["t4"]],
    ["fields/Day le '2026-03-02T00:00:00Z'", ["t1", "t2"]],
    ["fields/Day le 2026-03-02T00:00:00Z", ["t1", "t2"]],
    ["fields/Day eq null", ["t4"]],
    ["id eq '3'", ["t3"]],
  ])("%s", async (text, expected) => {
    expect(await titles(filter(text))).toEqual(expected);
  });

  test("a quote in a text is doubled", async () => {
    await owner.send("PATCH", `${list}/items/1/fields`, { Key: "o'brien" });
    expect(await titles(filter("fields/Key eq 'O''Brien'"))).toEqual(["t1"]);
  });

  test("a column without an index is refused in filter and order, Title too, unless the client insists", async () => {
    for (const query of [
      filter("fields/Title eq 't1'"),
      "$orderby=fields/Title",
      filter("createdDateTime gt 2020-01-01T00:00:00Z"),
    ]) {
      const { status, json } = await owner.get(`${list}/items?${query}`);
      expect(status).toBe(400);
      expect(json.error.code).toBe("invalidRequest");
      const name = query.includes("Title") ? "Title" : "Created";
      expect(json.error.message).toBe(
        `Field '${name}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.`,
      );
    }
    expect(await titles(filter("fields/Title eq 't1'"), prefer)).toEqual(["t1"]);
    expect(await titles("$orderby=fields/Title desc", prefer)).toEqual(["t4", "t3", "t2", "t1"]);
  });

  test.each([
    ["an unknown column", filter("fields/Kei eq 'a'")],
    ["a displayed name", filter("fields/Nyckel eq 'a'")],
    ["a column without fields/", filter("Key eq 'a'")],
    ["an unknown property", "$select=nothing"],
    ["an unknown column in select", "$expand=fields($select=Kei)"],
    ["an unknown expansion", "$expand=nothing"],
    ["contains", filter("contains(fields/Key,'a')")],
    ["endswith", filter("endswith(fields/Key,'a')")],
    ["in", filter("fields/Key in ('a')")],
    ["not", filter("not (fields/Key eq 'a')")],
    ["a number for a text", filter("fields/Key eq 5")],
    ["a text for a number", filter("fields/Amount eq 'five'")],
    ["several choices", filter("fields/Roles eq 'Chair'")],
    ["a text of many lines", filter("fields/Note eq 'a'")],
    ["half a filter", filter("fields/Key eq")],
    ["an unclosed bracket", filter("(fields/Key eq 'a'")],
    ["$skip", "$skip=1"],
    ["$count", "$count=true"],
    ["$search", "$search=a"],
    ["$top of nothing", "$top=0"],
    ["a made-up skip token", "$skiptoken=abc"],
    ["an option twice", "$top=1&$top=2"],
  ])("%s is refused with 400", async (_, query) => {
    expect((await owner.get(`${list}/items?${query}`, prefer)).status).toBe(400);
  });

  test("rows are ordered by an indexed column, blanks first, and paged in that order", async () => {
    expect(await titles("$orderby=fields/Amount desc")).toEqual(["t4", "t3", "t2", "t1"]);
    expect(await titles("$orderby=fields/State,fields/Amount desc")).toEqual(["t4", "t2", "t3", "t1"]);
    const first = await owner.get(`${list}/items?$orderby=fields/Day&$top=3&$expand=fields`);
    const second = await owner.get(first.json["@odata.nextLink"]);
    const days = [...first.json.value, ...second.json.value].map(
      (item: { fields: { Title: string } }) => item.fields.Title,
    );
    expect(days).toEqual(["t4", "t1", "t2", "t3"]);
    expect(second.json["@odata.nextLink"]).toBeUndefined();
  });
});

describe("paging", () => {
  test("pages hold 200 unless told otherwise; the link is absolute, opaque and carries every option", async () => {
    await fill(201, (number) => ({ State: number === 7 ? "Closed" : "Open" }));
    const first = await owner.get(
      `${list}/items?$expand=fields($select=Title)&${filter("fields/State eq 'Open'")}&$top=150`,
    );
    expect(first.json.value).toHaveLength(150);
    const link = new URL(first.json["@odata.nextLink"]);
    expect(link.origin).toBe(origin);
    expect(Object.fromEntries(link.searchParams)).toMatchObject({
      $expand: "fields($select=Title)",
      $filter: "fields/State eq 'Open'",
      $top: "150",
    });
    expect(link.searchParams.get("$skiptoken")).toMatch(/^[\w-]+$/);
    const second = await owner.get(link.href);
    expect(second.json.value).toHaveLength(50);
    expect(second.json["@odata.nextLink"]).toBeUndefined();
    expect((await owner.get(`${list}/items`)).json.value).toHaveLength(200);
    expect((await owner.get(`${list}/items?$top=9999`)).json.value).toHaveLength(201);
  });

  test("a row deleted between two pages moves none of the others", async () => {
    await fill(6, () => ({}));
    const first = await owner.get(`${list}/items?$top=3`);
    await owner.send("DELETE", `${list}/items/1`);
    await owner.send("DELETE", `${list}/items/3`);
    const second = await owner.get(first.json["@odata.nextLink"]);
    expect(second.json.value.map((item: { id: string }) => item.id)).toEqual(["4", "5", "6"]);
  });

  test("Prefer must be sent again for the next page", async () => {
    await fill(3, () => ({}));
    const first = await owner.get(`${list}/items?$top=1&${filter("startswith(fields/Title,'t')")}`, prefer);
    expect((await owner.get(first.json["@odata.nextLink"])).status).toBe(400);
    expect((await owner.get(first.json["@odata.nextLink"], prefer)).json.value[0].id).toBe("2");
  });
});

describe("the list threshold", () => {
  const many = async (options: Parameters<typeof smallEmulator>[0]): Promise<void> => {
    await start({ listThreshold: 5, ...options });
    await fill(8, (number) => ({
      Key: `k${number}`,
      State: number <= 6 ? "Open" : "Closed",
      Amount: number,
    }));
  };

  test("counts the rows looked at, not those returned", async () => {
    await many({});
    expect(await titles("$top=3")).toHaveLength(3);
    expect(await titles(filter("fields/State eq 'Closed'"))).toEqual(["t7", "t8"]);
    expect(await titles(filter("fields/Key eq 'k1' and fields/State eq 'Open'"))).toEqual(["t1"]);
    expect(await titles(filter("fields/Key eq 'k1' or fields/Key eq 'k8'"))).toEqual(["t1", "t8"]);
    for (const query of [
      `${filter("fields/State eq 'Open'")}&$top=1`,
      filter("fields/State eq 'Open' and fields/Amount ge 1"),
      filter("fields/State eq 'Open' and fields/Key eq 'k1'"),
      filter("fields/Title eq 't1'"),
      filter("fields/Key eq 'k1' or fields/Title eq 't2'"),
      "$orderby=fields/Amount",
    ]) {
      const { status, json } = await owner.get(`${list}/items?${query}`, prefer);
      expect([query, status, json.error.innerError.code]).toEqual([query, 422, "tooManyResources"]);
    }
  });

  test("the other variant answers 429", async () => {
    await many({ variant: "other" });
    const { status, json } = await owner.get(`${list}/items?${filter("fields/State eq 'Open'")}`);
    expect([status, json.error.code]).toEqual([429, "activityLimitReached"]);
  });
});
