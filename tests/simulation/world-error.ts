// An error as the ports reject with when the world fails.
import type { WorldProblemCode } from "#store/port.ts";

/** What the store and the senders throw: a name and facts, whatever made it. */
export function worldError(code: WorldProblemCode, status: number | null, mayHaveHappened = false): Error {
  const detail = `the ${code} of a test`;
  return Object.assign(new Error(code), { name: "GraphError", code, status, detail, mayHaveHappened });
}

/** The call was made and its answer never came. */
export const lostAnswer = () => worldError("offline", null, true);
