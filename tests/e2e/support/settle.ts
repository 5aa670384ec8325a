// What a coordinator does beside a mandate that has been read: answers every question, and confirms.
import type { Tab } from "./world.ts";

/** Answers each question that is still open with its first choice. Fails when one stays open. */
export async function settleTheRest(tab: Tab): Promise<void> {
  const counts = tab.frame.getByText(/^Måste avgöras: \d+$/);
  const questions = tab.frame.getByRole("region", { name: /^Måste avgöras/ }).getByRole("radiogroup");
  await questions.first().waitFor();
  for (const question of await questions.all()) {
    if ((await question.getByRole("radio", { checked: true }).count()) === 0) {
      await question.getByRole("radio").first().check();
    }
  }
  await counts.waitFor({ state: "detached" });
}

/** Presses the button that confirms, however many rules there are. */
export const confirm = (tab: Tab) => tab.frame.getByRole("button", { name: /^Bekräfta \d+ krav$/ }).click();
