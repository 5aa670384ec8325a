// The emulator's own addresses, without a token: the request log, the outbox and the fault plans.
import { emptyOutbox, outboxMessages } from "#emulator/activity/outbox.ts";
import { asObject } from "#emulator/http/call.ts";
import { badRequest, GraphFailure } from "#emulator/http/graph-error.ts";
import type { Database } from "#emulator/storage/database.ts";
import type { Faults } from "./faults.ts";
import type { RequestLog } from "./request-log.ts";

export interface Controls {
  database: Database;
  log: RequestLog;
  faults: Faults;
}

/** The answer of a control address, as JSON; throws 400 or 404. */
export function control(controls: Controls, method: string, path: string, body: string): unknown {
  const { database, log, faults } = controls;
  const target = `${method} ${path.replace("/_emulator/", "")}`;
  if (target === "GET requests") return log.rows();
  if (target === "DELETE requests") return cleared(() => log.clear());
  if (target === "GET outbox") return outboxMessages(database);
  if (target === "DELETE outbox") return cleared(() => emptyOutbox(database));
  if (target === "GET faults") return faults.rows();
  if (target === "DELETE faults") return cleared(() => faults.clear());
  if (target === "POST faults") {
    faults.plan(asObject(parsed(body), "The plan"));
    return faults.rows();
  }
  throw new GraphFailure(404, "itemNotFound", `The emulator has no '${target}'.`);
}

function cleared(clear: () => void): unknown[] {
  clear();
  return [];
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw badRequest("The plan is not JSON.");
  }
}
