// One contract for every kind of column, through a list provisioned in an emulated SharePoint: what is written comes
// back equal, an emptied cell comes back empty, and what a hand could have left there is refused and never guessed at.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keyOf } from "#domain/keys.ts";
import { changeItem, createItem, readItem } from "#graph/list-items.ts";
import { applyPlan, planSite } from "#graph/provision.ts";
import { decode, encode, validate } from "#schema/codec.ts";
import { defineList, type EntityOf } from "#schema/define-list.ts";
import { choice, multiChoice } from "#schema/kinds/choice.ts";
import { dateTime, day } from "#schema/kinds/day.ts";
import { isTextList, json } from "#schema/kinds/json.ts";
import { key } from "#schema/kinds/key.ts";
import { number, yesNo } from "#schema/kinds/number.ts";
import { longText, text } from "#schema/kinds/text.ts";
import { openEmulator, plainName, type TestEmulator } from "../support/emulator.ts";
import { hostname, registerSite } from "../support/test-directory.ts";

const kinds = defineList("Kinds", "register", {
  line: text({}),
  lines: longText({}),
  one: choice(["red", "green"], {}),
  many: multiChoice(["red", "green"], {}),
  onDay: day({ indexed: true }),
  at: dateTime({}),
  count: number({ minimum: 1, maximum: 12 }),
  isSo: yesNo({}),
  other: key({ indexed: true }),
  names: json(isTextList, [[], ["Åsa", 'Bo "b" <b>']], {}),
});
type Kinds = EntityOf<typeof kinds>;
const properties = Object.keys(kinds.columns).filter((property) => property !== "key") as (keyof Kinds)[];

const site = { host: hostname, path: registerSite };
let emulator: TestEmulator;
let count = 0;
beforeAll(async () => {
  emulator = openEmulator();
  const plan = await planSite(emulator.setup, site, [kinds], plainName);
  await applyPlan(emulator.setup, site, plan, plainName);
});
afterAll(() => emulator.close());

async function written(changes: Partial<Kinds>) {
  count += 1;
  const fields = encode(kinds, { key: keyOf("kinds", count), ...changes });
  const made = await createItem(emulator.setup, site, kinds, fields);
  return readItem(emulator.setup, site, kinds, made.id);
}

describe.each(properties)("%s", (property) => {
  const { kind } = kinds.columns[property];

  it("brings its own examples of what it takes and what it refuses", () => {
    expect(kind.examples.length).toBeGreaterThan(0);
    expect(kind.brokenCells.length).toBeGreaterThan(0);
  });

  it.each(kind.examples.map((example) => [example]))("takes %j and gives it back equal", async (example) => {
    const changes = { [property]: example } as Partial<Kinds>;
    expect(validate(kinds, changes)).toEqual([]);
    expect(decode(kinds, (await written(changes)).fields)).toMatchObject({ ok: true, value: changes });
  });

  it("can be emptied", async () => {
    const item = await written({ [property]: kind.examples[0] } as Partial<Kinds>);
    await changeItem(
      emulator.setup,
      site,
      kinds,
      item,
      encode(kinds, { [property]: null } as Partial<Kinds>),
    );
    const emptied = decode(kinds, (await readItem(emulator.setup, site, kinds, item.id)).fields);
    const empty = kind.annotation ? [null, []] : kind.kind === "yesNo" ? [null, false] : [null];
    expect(emptied.ok && empty).toContainEqual(emptied.ok && emptied.value[property]);
  });

  it.each(kind.brokenCells.filter((cell) => cell !== "").map((cell) => [cell]))(
    "refuses the cell %j, naming the column",
    (cell) => {
      const name = `${property.charAt(0).toUpperCase()}${property.slice(1)}`;
      const read = decode(kinds, { Key: "k", [name]: cell });
      expect(read).toMatchObject({ ok: false, problems: [{ list: "Kinds", column: property }] });
    },
  );
});

it("covers every kind that a list can be declared with", () => {
  const declared = Object.values(kinds.columns).map(({ kind }) => kind.kind);
  expect(new Set(declared)).toEqual(
    new Set([
      "key",
      "text",
      "longText",
      "choice",
      "multiChoice",
      "day",
      "dateTime",
      "number",
      "yesNo",
      "json",
    ]),
  );
});
