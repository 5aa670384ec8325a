// A signed statement by which an application proves itself, and what is wrong with one whoever signed it.
import type { JWTPayload, ProtectedHeaderParameters } from "jose";
import type { DirectoryApp } from "#emulator/directory.ts";
import { EntraFailure } from "./entra-error.ts";

export interface AssertionRequest {
  assertion: string;
  app: DirectoryApp;
  tenantId: string;
  /** Where the token endpoint was asked, without path. */
  origin: string;
  at: number;
}

/** A statement that has been read but not believed yet. */
export interface ReadAssertion extends AssertionRequest {
  header: ProtectedHeaderParameters;
  claims: JWTPayload;
}

/** Throws 401 when the statement is used too early or too late. */
export function requireValidTime({ claims, at }: ReadAssertion): void {
  const seconds = at / 1000;
  const { nbf = 0, exp } = claims;
  if (exp !== undefined && exp > seconds && nbf <= seconds + clockSkew) return;
  throw outsideTime(at, nbf, exp ?? 0);
}

/** 401 invalid_client 700024. */
export function outsideTime(at: number, nbf: number, exp: number): EntraFailure {
  const moment = (seconds: number): string => new Date(seconds * 1000).toISOString();
  return new EntraFailure(
    401,
    "invalid_client",
    700024,
    `Client assertion is not within its valid time range. Current time: ${moment(at / 1000)}, assertion valid from ${moment(nbf)}, expiry time of assertion ${moment(exp)}. Review the documentation at https://learn.microsoft.com/entra/identity-platform/certificate-credentials .`,
  );
}

/** 401 invalid_client 50027: the statement is not one, or lacks what every one has. */
export function malformedAssertion(reason: string): EntraFailure {
  return new EntraFailure(401, "invalid_client", 50027, `JWT token is invalid or malformed. ${reason}`);
}

/** Seconds two clocks may differ; Entra's own number is not public. */
const clockSkew = 300;
