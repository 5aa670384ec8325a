// Starts the host page: asks what the tenant holds, reads the address, draws.
import { readTenant } from "./host-api.ts";
import { stateFromAddress } from "./host-state.ts";
import { startPage } from "./page.ts";
import { wordsIn } from "./words.ts";

const root = document.getElementById("host");
if (!root) throw new Error("index.html has lost its #host.");

try {
  const tenant = await readTenant();
  startPage(root, tenant, stateFromAddress(window.location.search, tenant));
} catch (problem) {
  const message = document.createElement("p");
  message.setAttribute("role", "alert");
  message.textContent = `${wordsIn("sv").startFailed} ${problem instanceof Error ? `(${problem.message})` : ""}`;
  root.replaceChildren(message);
}
