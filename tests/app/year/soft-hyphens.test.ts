// Long words of the field break where a reader would break them, and are otherwise left as they are.
import { expect, it } from "vitest";
import { withSoftHyphens } from "#app/components/soft-hyphens.ts";

it.each([
  ["Verksamhetsberättelse 2026", "Verksamhets|berättelse 2026"],
  ["3 mandatperioder går ut", "3 mandat|perioder går ut"],
  ["Uppstartsmöte", "Uppstarts|möte"],
  ["Möte i Falun", "Möte i Falun"],
  ["Mandat", "Mandat"],
  ["Nya mandaten", "Nya mandaten"],
])("%s", (text, broken) => {
  expect(withSoftHyphens(text).replaceAll("\u00ad", "|")).toBe(broken);
});
