// What the token endpoint refuses, in Entra's own form: an OAuth error and an AADSTS number.
import { randomUUID } from "node:crypto";

/** A refusal of the token endpoint. */
export class EntraFailure extends Error {
  readonly status: number;
  readonly error: string;
  readonly number: number;

  constructor(status: number, error: string, number: number, message: string) {
    super(message);
    this.status = status;
    this.error = error;
    this.number = number;
  }
}

/** The body Entra sends for a refusal. */
export function entraErrorBody(failure: EntraFailure, at: number): object {
  const trace = randomUUID();
  const correlation = randomUUID();
  const timestamp = `${new Date(at).toISOString().slice(0, 19).replace("T", " ")}Z`;
  return {
    error: failure.error,
    error_description: `AADSTS${failure.number}: ${failure.message} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${timestamp}`,
    error_codes: [failure.number],
    timestamp,
    trace_id: trace,
    correlation_id: correlation,
  };
}
