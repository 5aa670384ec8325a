// Confirming beside the text: a wrong reading is cheap to put right, what was settled is kept apart from what the text
// says, and the same text read again asks nothing twice.
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { p, smallWordFile } from "../documents/small-word-file.ts";
import { press, write } from "./support/act.ts";
import { tabFrame } from "./support/inspect.ts";
import { confirm, settleTheRest } from "./support/settle.ts";
import { type Cells, cellsWhere } from "./support/stored.ts";
import { register, startWorld, type Tab, type World } from "./support/world.ts";

const group = "rsg-patientsakerhet";
const text = readFileSync("src/demo/mandates/rsg-mellansverige.txt", "utf8");
const passage = "Respektive RSG leder och samordnar regionernas gemensamma arbete inom olika områden.";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

async function read(pasted: string): Promise<Tab> {
  const tab = await world.openTab({ person: "ingrid", sub: "add-mandate" });
  await write(tab, "Uppdragets text", pasted);
  await press(tab, "Läs texten");
  await tab.frame.getByRole("heading", { name: "Bekräfta det som lästs" }).waitFor();
  return tab;
}

const rules = () => cellsWhere(world, "Rules", register, { GroupKey: group });
const named = (cells: readonly Cells[], kind: string) => cells.filter(({ Kind }) => Kind === kind);
const parametersOf = (cells: Cells | undefined, column: string): unknown =>
  JSON.parse(String(cells?.[column] ?? "null"));

/** Marks words of the text as a mouse does: from where they begin to where they end. */
async function dragOver(tab: Tab, words: string): Promise<void> {
  const ends = await tabFrame(tab.page).evaluate((wanted) => {
    for (const piece of document.querySelectorAll("[data-from]")) {
      const at = piece.textContent?.indexOf(wanted) ?? -1;
      const node = piece.firstChild;
      if (at < 0 || !node) continue;
      piece.scrollIntoView({ block: "center" });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const [first] = [...range.getClientRects()];
      const last = [...range.getClientRects()].at(-1);
      if (!first || !last) continue;
      return {
        from: { x: first.left + 1, y: first.top + first.height / 2 },
        to: { x: last.right - 1, y: last.top + last.height / 2 },
      };
    }
    throw new Error(`The text does not say "${wanted}".`);
  }, words);
  await tab.page.mouse.move(ends.from.x, ends.from.y);
  await tab.page.mouse.down();
  await tab.page.mouse.move(ends.to.x, ends.to.y, { steps: 5 });
  await tab.page.mouse.up();
}

it("puts a rule right, removes one and makes one of marked words, each in one action, and stores all three", async () => {
  const tab = await read(text);
  await press(tab, "Ta bort kravet Gruppen kan adjungera");
  await tab.frame.getByRole("button", { name: "Ångra: behåll kravet Gruppen kan adjungera" }).waitFor();
  await press(tab, "Rätta kravet Minst en ledamot per region");
  await write(tab, "Minst", "2");
  await tab.frame.getByText("Lästes som: Minst en ledamot per region").waitFor();
  await press(tab, "Klar");
  await dragOver(tab, passage);
  await press(tab, "Gör till eget krav");
  await write(tab, "Vad kravet heter", "Samordnar regionernas arbete");

  await settleTheRest(tab);
  await tab.frame.getByRole("checkbox", { name: "RSG Patientsäkerhet" }).check();
  await confirm(tab);
  await tab.frame.getByRole("heading", { name: /^Bekräftat: / }).waitFor();
  expect(tab.errors).toEqual([]);
  await tab.close();

  const stored = await rules();
  expect(named(stored, "coOpted")).toMatchObject([{ Verdict: "discarded", Origin: "text" }]);
  const [members] = named(stored, "perRegion");
  expect(members).toMatchObject({ Verdict: "corrected", Label: "Minst två ledamöter per region" });
  expect(parametersOf(members, "Parameters")).toMatchObject({ minimum: 2 });
  expect(parametersOf(members, "ParametersAsRead")).toMatchObject({ minimum: 1 });
  expect(named(stored, "other")).toMatchObject([
    { Origin: "own", Label: "Samordnar regionernas arbete", Quote: passage },
  ]);
  const [chair] = named(stored, "chairTerm");
  expect(chair).toMatchObject({ Verdict: "confirmed", Binding: "binding" });
});

it("has it all when the same text is read again, asks nothing, and doubles nothing", async () => {
  const before = await rules();
  const tab = await read(text);
  await tab.frame.getByText(/^Texten har bekräftats förut/).waitFor();
  expect(await tab.frame.getByText(/^Måste avgöras: \d+$/).count()).toBe(0);
  await tab.frame.getByRole("button", { name: "Ångra: behåll kravet Gruppen kan adjungera" }).waitFor();
  await tab.frame.getByRole("button", { name: "Rätta kravet Minst två ledamöter per region" }).waitFor();
  await tab.frame.getByRole("button", { name: "Ta bort kravet Samordnar regionernas arbete" }).waitFor();
  await confirm(tab);
  await tab.frame.getByRole("heading", { name: /^Bekräftat: / }).waitFor();
  await tab.close();
  const told = (cells: readonly Cells[]) =>
    cells
      .map(({ Key, Kind, Verdict, Parameters, Binding }) => ({ Key, Kind, Verdict, Parameters, Binding }))
      .sort((a, b) => String(a.Key).localeCompare(String(b.Key)));
  expect(told(await rules())).toEqual(told(before));
});

it("is used by keyboard: a number leads to its row and back, a sentence is chosen and made a rule", async () => {
  const tab = await read(text.replace("Kostnader", "Kostnaderna"));
  const focused = () =>
    tabFrame(tab.page).evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
  await tab.frame
    .getByRole("button", { name: /^Krav \d+, Minst en ledamot per region: visa vad/ })
    .press("Enter");
  expect(await focused()).toMatch(/^Krav \d+: visa meningen i texten$/);
  await tab.page.keyboard.press("Enter");
  expect(await focused()).toMatch(/Minst en ledamot per region: visa vad som lästes$/);

  await tab.frame.getByRole("button", { name: "Nästa fråga" }).press("Enter");
  await tab.page.keyboard.press("Tab");
  await tab.page.keyboard.press("Space");
  await tab.frame.getByText(/^Avgjorda: 1$/).waitFor();

  const next = tab.frame.getByRole("button", { name: "Nästa mening" });
  await next.press("Enter");
  await next.press("Enter");
  await tab.frame.getByRole("button", { name: "Gör till eget krav" }).press("Enter");
  await expect
    .poll(() =>
      tab.frame
        .getByRole("combobox", { name: "Slag av krav" })
        .evaluate((one) => one === document.activeElement),
    )
    .toBe(true);
  await tab.close();
});

it("lights the words that a row points at, and the row that the words point at", async () => {
  const tab = await read(text.replace("Kostnader", "Kostnaderna"));
  const mark = tab.frame.locator("mark", { hasText: "Varje region ska ha minst en ledamot" });
  const row = tab.frame.locator("li", { hasText: "Minst en ledamot per region" }).last();
  const looks = async () => [await mark.getAttribute("class"), await row.getAttribute("class")];
  const plain = await looks();
  await row.hover();
  const pointed = await looks();
  expect(pointed[0]).not.toBe(plain[0]);
  expect(pointed[1]).not.toBe(plain[1]);
  await tab.page.mouse.move(0, 0);
  await expect.poll(looks).toEqual(plain);
  await mark.hover();
  await expect.poll(looks).toEqual(pointed);
  await tab.close();
});

it("goes on where it was left, answers and all", async () => {
  const tab = await read(text.replace("Kostnader", "Kostnaden"));
  await settleTheRest(tab);
  await press(tab, "Spara och fortsätt senare");
  await tab.frame.getByText("Ett uppdrag är påbörjat och väntar på er.").waitFor();
  await tab.page.reload();
  await press(tab, "Fortsätt bekräfta");
  await tab.frame.getByText(/^Avgjorda: [1-9]/).waitFor();
  expect(await tab.frame.getByText(/^Måste avgöras: \d+$/).count()).toBe(0);
  await tab.close();
});

it("takes a Word file, says what to look at in it, and says why another gives no text", async () => {
  const tab = await world.openTab({ person: "ingrid", sub: "add-mandate" });
  const choose = (name: string, buffer: Buffer) =>
    tab.frame
      .locator("input[type=file]")
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer });
  await tab.frame.getByRole("heading", { name: "Klistra in uppdraget" }).waitFor();
  await choose("trasig.docx", Buffer.from(smallWordFile(p("Text")).slice(0, 60)));
  await tab.frame.getByText(/^Filen är skadad/).waitFor();
  await choose("uppdrag.docx", Buffer.from(smallWordFile(p("Gruppen ska mötas minst två gånger per år."))));
  await tab.frame.getByText(/^Texten kommer från uppdrag\.docx/).waitFor();
  await press(tab, "Läs texten");
  await tab.frame.getByRole("button", { name: "Rätta kravet Minst två möten per år" }).waitFor();
  expect(tab.errors).toEqual([]);
  await tab.close();
});
