// A night on which the service lacks a right or its mailbox: nobody is passed over for it once it is there again.
import { expect, it } from "vitest";
import { remind } from "#reminders/run.ts";
import { lastDay, simulatedTenant, wish } from "../simulation/world.ts";
import { worldError } from "../simulation/world-error.ts";
import { coordinator, groupLedBy } from "./people.ts";

const people = ["ada", "bea", "cia"];
const forbidden = () => worldError("forbidden", 403);

/** Three groups owe a report, for which the last step has come. */
function tenant() {
  const world = simulatedTenant(
    people.map((name) => groupLedBy(name, { personId: name, personName: name, personMail: null })),
  );
  world.has = { team: true, mail: false };
  return world;
}
const told = ({ feed }: ReturnType<typeof tenant>) =>
  [...new Set(feed.posted.map(({ to }) => to))].toSorted();

it("what Teams refused everybody is said when the right is there, once", async () => {
  const world = tenant();
  world.feed.refuses = forbidden;
  expect(await remind(world.ports(), wish(lastDay + 28))).toMatchObject({ sent: 0 });
  expect(await remind(world.ports(), wish(lastDay + 28))).toMatchObject({ planned: 0 });
  world.feed.refuses = () => null;
  await remind(world.ports(), wish(lastDay + 29));
  expect(told(world)).toEqual([coordinator, ...people].toSorted());
  expect(await remind(world.ports(), wish(lastDay + 30))).toMatchObject({ planned: 0 });
});

it("that very night whoever stands next and can be reached hears instead, and is not told again the next", async () => {
  const world = tenant();
  world.feed.refuses = (to) => (to === coordinator ? null : forbidden());
  await remind(world.ports(), wish(lastDay - 1));
  expect(world.feed.posted.map(({ to }) => to)).toEqual([coordinator]);
  await remind(world.ports(), wish(lastDay));
  expect(world.feed.posted).toHaveLength(1);
});

it("somebody whom Teams refuses while it takes others stays refused until the next step", async () => {
  const world = tenant();
  world.feed.refuses = (to) => (to === "ada" ? forbidden() : null);
  await remind(world.ports(), wish(lastDay + 28));
  world.feed.refuses = () => null;
  expect(await remind(world.ports(), wish(lastDay + 29))).toMatchObject({ planned: 0 });
});

it("a mailbox that is closed to the service for a night says nothing of the one who was to have the mail", async () => {
  const mail = "gun@kommun.example";
  const world = simulatedTenant([groupLedBy("gun", { personId: null, personName: "Gun", personMail: mail })]);
  world.has = { team: true, mail: true };
  world.mailbox.refuses = (address) => (address === mail ? forbidden() : null);
  await remind(world.ports(), wish(lastDay + 28));
  expect(world.mailbox.delivered).toEqual([]);
  world.mailbox.refuses = () => null;
  await remind(world.ports(), wish(lastDay + 29));
  expect(world.mailbox.delivered.map(({ to }) => to)).toEqual([mail]);
});
