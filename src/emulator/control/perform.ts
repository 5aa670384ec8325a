// Around every Graph request: the fault plan may stop, delay or lose it, and the log keeps what became of it.
import type { Caller } from "#emulator/auth/caller.ts";
import type { Answer } from "#emulator/http/answer.ts";
import { refusal } from "#emulator/http/dispatch.ts";
import { GraphFailure, throttled } from "#emulator/http/graph-error.ts";
import { ConnectionCut } from "./connection-cut.ts";
import type { Fault, Faults } from "./faults.ts";
import type { RequestLog } from "./request-log.ts";

export interface Logged {
  id: string;
  clientRequestId: string;
  at: number;
  method: string;
  url: string;
  caller: Caller | null;
  batch: string | null;
}

export interface Outcome {
  answer: Answer;
  units: number;
}

/** Runs a request under the fault plan and logs it; throws ConnectionCut when the plan says so. */
export async function perform(
  logged: Logged,
  log: RequestLog,
  faults: Faults,
  run: () => Outcome | Promise<Outcome>,
): Promise<Outcome> {
  const { method, url, caller } = logged;
  const who = caller?.kind === "person" ? caller.user.userPrincipalName : null;
  const app = caller?.app.clientId ?? null;
  const fault = faults.take({ method, url, app, who });
  if (fault?.action === "delay") await new Promise((resolve) => setTimeout(resolve, fault.ms));
  const write = (status: number, units: number): void =>
    log.add({
      id: logged.id,
      at: new Date(logged.at).toISOString(),
      method,
      url,
      status,
      who,
      app,
      units,
      batch: logged.batch,
    });
  if (fault?.action === "cut") {
    write(0, 0);
    throw new ConnectionCut(false);
  }
  const outcome = (fault && refusedBy(fault, logged)) ?? (await run());
  write(outcome.answer.status, outcome.units);
  if (fault?.action === "loseAnswer") throw new ConnectionCut(true);
  return {
    ...outcome,
    answer: {
      ...outcome.answer,
      headers: { ...outcome.answer.headers, "x-ms-resource-unit": String(outcome.units) },
    },
  };
}

/** A throttled or failing request costs a unit all the same. */
function refusedBy(fault: Fault, logged: Logged): Outcome | undefined {
  const request = { requestId: logged.id, clientRequestId: logged.clientRequestId, at: logged.at };
  if (fault.action === "throttle") {
    const headers = { "Retry-After": String(fault.retryAfter) };
    return {
      answer: refusal(throttled(headers), request),
      units: 1,
    };
  }
  if (fault.action !== "status") return undefined;
  return {
    answer: refusal(new GraphFailure(fault.status, fault.code, "A fault plan refused the request."), request),
    units: 1,
  };
}
