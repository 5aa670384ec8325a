// The list most tests work on: one column of each kind.
import type { Client } from "./graph-client.ts";

export const site = "/v1.0/sites/prov.sharepoint.example:/sites/prov:";

export const columns = [
  { name: "Key", displayName: "Nyckel", text: {}, indexed: true, enforceUniqueValues: true },
  { name: "Note", text: { allowMultipleLines: true, textType: "plain" } },
  { name: "State", choice: { choices: ["Open", "Closed"] }, indexed: true },
  { name: "Roles", choice: { choices: ["Chair", "Deputy"], displayAs: "checkBoxes" } },
  { name: "Amount", number: { minimum: 0, maximum: 1000 }, indexed: true },
  { name: "Done", boolean: {} },
  { name: "Day", dateTime: { format: "dateOnly" }, indexed: true },
  { name: "Starts", dateTime: { format: "dateTime" } },
  { name: "Person", personOrGroup: {} },
  { name: "People", personOrGroup: { allowMultipleSelection: true } },
  { name: "Link", hyperlinkOrPicture: {} },
];

/** Makes the list and returns its address. */
export async function mandates(client: Client): Promise<string> {
  const made = await client.send("POST", `${site}/lists`, {
    displayName: "Mandates",
    columns,
    list: { template: "genericList" },
  });
  if (made.status !== 201) throw new Error(JSON.stringify(made.json));
  const parent = await client.get("/v1.0/sites/prov.sharepoint.example:/sites/prov");
  return `/v1.0/sites/${encodeURIComponent(parent.json.id)}/lists/${made.json.id}`;
}
