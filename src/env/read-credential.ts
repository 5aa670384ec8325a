// How the service proves who it is: one of four ways, and a place that names none or several of them is told so.
import { existsSync } from "node:fs";
import type { ServiceCredential } from "#graph/service-credential.ts";
import { type Check, guid } from "./checks.ts";
import type { ValueReader } from "./value-reader.ts";

const ways = [
  "SERVICE_CERTIFICATE_FILE",
  "SERVICE_FEDERATED_TOKEN_FILE",
  "SERVICE_MANAGED_IDENTITY",
  "SERVICE_CLIENT_SECRET",
] as const;

const existing: Check = (value) => (existsSync(value) ? undefined : "must be a file that exists");
const identity: Check = (value) =>
  value === "system" || guid(value) === undefined
    ? undefined
    : 'must be "system" or the client id of an identity';

/** The credential as `reader` finds it. Unless exactly one is given, that is noted there: call its `finish` before using it. */
export function readCredential(reader: ValueReader): ServiceCredential {
  const given = ways.filter((way) => reader.has(way));
  reader.expect(
    given.length > 0,
    [],
    `${ways.slice(0, -1).join(", ")} or ${ways.at(-1)} is not set: give one of them in the environment, so that the service can sign in.`,
  );
  reader.expect(
    given.length < 2,
    [],
    `${given.join(" and ")} are given together: the service signs in in one way, so leave one of them.`,
  );
  switch (given[0]) {
    case "SERVICE_CERTIFICATE_FILE":
      return {
        certificateFile: reader.read(given[0], existing, "the path of a PEM file with certificate and key"),
      };
    case "SERVICE_FEDERATED_TOKEN_FILE":
      return {
        federatedTokenFile: reader.read(given[0], existing, "the path of the file that holds the token"),
      };
    case "SERVICE_MANAGED_IDENTITY": {
      const named = reader.read(given[0], identity, '"system", or the client id of the identity');
      return { managedIdentity: { clientId: named === "system" ? null : named } };
    }
    default:
      return {
        clientSecret: given[0] ? reader.readSecret(given[0], "a client secret of that registration") : "",
      };
  }
}
