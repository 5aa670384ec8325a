// The row that publishing, approving or attesting notes leaves behind.
import { expect, test } from "vitest";
import type { Register } from "#domain/entities.ts";
import { notesFingerprint } from "#domain/meetings.ts";
import { notesStep } from "#domain/notes-step.ts";
import { dayOf } from "#schema/day.ts";
import { agendaItem, meeting, stepOn } from "../support/small-meeting.ts";
import { chairId, group, memberId, register, supportId } from "../support/small-world.ts";

const today = dayOf(2027, 2, 6);
const one = meeting();
const words = [agendaItem(one, 1, { notes: "Text" })];
const otherWords = [agendaItem(one, 1, { notes: "Annan text" })];
const publish = (items = words, world: Register = register(), personId = chairId) =>
  notesStep("publish", one, items, { register: world, personId, today });

test("a step says what, about which words, and on which day", () => {
  expect(publish()).toMatchObject({
    kind: "publish",
    aboutKind: "meeting",
    about: one.key,
    day: today,
    fingerprint: notesFingerprint(words),
    onBehalfOf: null,
    link: null,
  });
});

test("process support publishes on behalf of the chair, the chair on nobody's", () => {
  expect(publish(words, register(), supportId).onBehalfOf).toBe("Alva Ordförande");
  expect(publish(words, register(), chairId).onBehalfOf).toBeNull();
});

test("the publishing place is kept in the step when it is a link", () => {
  const at = (publishingPlace: string) => register({ group: group({ publishingPlace }) });
  expect(publish(words, at("https://example.org/rsg")).link).toBe("https://example.org/rsg");
  expect(publish(words, at("Regionens webbplats")).link).toBeNull();
  expect(publish(words, at("javascript:alert(1)")).link).toBeNull();
});

test("publishing the same words twice is one row, whoever of those entitled does it first", () => {
  expect(publish().key).toBe(publish().key);
  expect(publish(words, register(), supportId).key).toBe(publish().key);
  expect(publish(otherWords).key).not.toBe(publish().key);
});

test("words that are changed and changed back can be published a second time", () => {
  const first = { ...stepOn(one, words, "publish", chairId, today), key: publish().key };
  const second = {
    ...stepOn(one, otherWords, "publish", chairId, today + 1),
    key: publish(otherWords, register({ steps: [first] })).key,
  };
  const third = publish(words, register({ steps: [first, second] }));
  expect(third.key).not.toBe(first.key);
});

test("a row that somebody without the role has left under the key does not stand in the chair's way", () => {
  const taken = { ...stepOn(one, words, "publish", memberId, today), key: publish().key };
  expect(publish(words, register({ steps: [taken] })).key).not.toBe(taken.key);
});

test("each member attests by a row of their own", () => {
  const attest = (personId: string) =>
    notesStep("attest", one, words, { register: register(), personId, today });
  expect(attest(memberId).key).not.toBe(attest(chairId).key);
});
