// A statement by another identity provider: the registration names its issuer, whom it speaks of and for whom it is.
import { createLocalJWKSet, jwtVerify } from "jose";
import type { FederatedCredential } from "#emulator/directory.ts";
import { type ReadAssertion, requireValidTime } from "./assertion.ts";
import { EntraFailure } from "./entra-error.ts";

const advice =
  "Check your federated identity credential Subject, Audience and Issuer against the presented assertion. https://learn.microsoft.com/entra/workload-id/workload-identity-federation";

/** Throws EntraFailure unless one registered credential matches in all three, letter by letter, and the provider signed. */
export async function requireFederatedAssertion(read: ReadAssertion): Promise<void> {
  const credential = matching(read);
  requireValidTime(read);
  try {
    // The time has been judged already, by Entra's words.
    await jwtVerify(read.assertion, createLocalJWKSet(credential.jwks), {
      currentDate: new Date((read.claims.nbf ?? read.at / 1000) * 1000),
    });
  } catch {
    // That this has the same number as a wrong certificate is a guess.
    throw new EntraFailure(
      401,
      "invalid_client",
      700027,
      "Client assertion contains an invalid signature. [Reason - The key was not found or the signature did not match.]",
    );
  }
}

function matching({ app, claims }: ReadAssertion): FederatedCredential {
  const byIssuer = (app.federatedCredentials ?? []).filter(({ issuer }) => issuer === claims.iss);
  if (byIssuer.length === 0) throw noRecord(700211, "issuer", claims.iss);
  const bySubject = byIssuer.filter(({ subject }) => subject === claims.sub);
  if (bySubject.length === 0) {
    const folded = claims.sub?.toLowerCase();
    const differsInCase = byIssuer.some(({ subject }) => subject.toLowerCase() === folded);
    throw noRecord(differsInCase ? 7002138 : 700213, "subject", claims.sub);
  }
  const audiences = [claims.aud].flat();
  const found = bySubject.find(({ audience }) => audiences.includes(audience));
  if (!found) throw noRecord(700212, "audience", String(claims.aud));
  return found;
}

function noRecord(number: number, what: string, value = ""): EntraFailure {
  const inCase =
    number === 7002138
      ? " The subject matches with case-insensitive comparison, but not with case-sensitive comparison."
      : "";
  return new EntraFailure(
    401,
    "invalid_client",
    number,
    `No matching federated identity record found for presented assertion ${what} '${value}'.${inCase} ${advice}`,
  );
}
