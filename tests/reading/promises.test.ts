// Promises to patients are told from tasks and from what anybody else promises.
import { expect, it } from "vitest";
import { readMandate } from "#reading/read-mandate.ts";

const promisesIn = (text: string) => {
  const reading = readMandate(`Uppdragsbeskrivning för Exempelgruppen\n\n${text}`);
  return reading.promises.map(({ from, to }) => reading.text.slice(from, to));
};

it.each([
  ["Utgångspunkter\nNämnden har formulerat löften att patienter ska:\n- få vård i tid\n- vara delaktiga\n"],
  ["Patientlöften\n\nDetta kan patienterna vänta sig:\n- få vård i tid\n- vara delaktiga\n"],
  [
    "Våra invånarlöften\n- få vård i tid\n- vara delaktiga\n\nNästa avsnitt\nGruppen arbetar vidare med annat.\n",
  ],
])("%j holds two", (text) => {
  expect(promisesIn(text)).toEqual(["få vård i tid", "vara delaktiga"]);
});

it.each([
  ["Uppdrag\nGruppen ska:\n- föreslå patientlöften\n- följa upp löftena\n"],
  [
    "Utgångspunkter\nNämndens patientlöften styr gruppens arbete.\n\nUppdrag\nGruppen ska:\n- ta fram riktlinjer\n",
  ],
  ["Patientlöften\nLöftena finns i nämndens beslut.\n"],
])("%j holds none", (text) => {
  expect(promisesIn(text)).toEqual([]);
});

it("an item that goes on over two sentences is one promise", () => {
  expect(promisesIn("Patientlöften\n- Du får vård i tid. Alltid.\n- Du är delaktig.\n")).toEqual([
    "Du får vård i tid. Alltid.",
    "Du är delaktig.",
  ]);
});
