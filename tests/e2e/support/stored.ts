// What SharePoint holds, looked at past the product: rows and files as a coordinator's own Graph call finds them.
import { expect } from "vitest";
import { register, type World } from "./world.ts";

export type Cells = Record<string, unknown>;

/** The path of a group's own site; its key names it in the demo. */
export const siteOf = (groupKey: string) => `/sites/samverkan.sharepoint.example:/sites/${groupKey}:`;

export interface StoredRow {
  id: string;
  fields: Cells;
}

/** Every row of a list, asked for as `person`. */
export async function rowsOf(
  world: World,
  list: string,
  site: string = register,
  person = "ingrid",
): Promise<StoredRow[]> {
  const answer = await world.graph(person, "GET", `${site}/lists/${list}/items?$expand=fields&$top=900`);
  if (!answer.ok) throw new Error(`${list} answered ${answer.status}: ${await answer.text()}`);
  return ((await answer.json()) as { value: StoredRow[] }).value;
}

/** The cells of the rows that hold all of `cells`. */
export async function cellsWhere(world: World, list: string, site: string, cells: Cells): Promise<Cells[]> {
  const rows = await rowsOf(world, list, site);
  return rows
    .map(({ fields }) => fields)
    .filter((fields) => Object.entries(cells).every(([name, value]) => fields[name] === value));
}

/** The names of the files in a folder of a site's library; none where there is no such folder. */
export async function filesIn(world: World, site: string, folder: string): Promise<string[]> {
  const answer = await world.graph("ingrid", "GET", `${site}/drive/root:/${encodeURI(folder)}:/children`);
  if (answer.status === 404) return [];
  if (!answer.ok) throw new Error(`${folder} answered ${answer.status}: ${await answer.text()}`);
  return ((await answer.json()) as { value: { name: string }[] }).value.map(({ name }) => name);
}

/** Plans one lost answer for each kind of write named as "METHOD part of the address". */
export async function loseAnswersOf(world: World, ...writes: string[]): Promise<void> {
  const faults = writes.map((write) => {
    const [method, ...url] = write.split(" ");
    return { match: { method, url: url.join(" ") }, action: "loseAnswer" };
  });
  await world.faults(...faults);
}

/** Fails unless every planned fault has struck: a test of a lost answer that lost none proves nothing. */
export async function expectAllStruck(world: World): Promise<void> {
  const answer = await fetch(`${world.url}/_emulator/faults`);
  const planned = (await answer.json()) as { times: number }[];
  expect(planned.length).toBeGreaterThan(0);
  expect(planned.filter(({ times }) => times !== 0)).toEqual([]);
}
