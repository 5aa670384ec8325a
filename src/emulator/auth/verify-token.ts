// From the Authorization header to the caller; anything doubtful is 401 before a handler sees it.
import { errors, type JWTPayload, jwtVerify } from "jose";
import type { Directory } from "#emulator/directory.ts";
import { GraphFailure } from "#emulator/http/graph-error.ts";
import type { Caller } from "./caller.ts";
import { graphAudience, issuerOf } from "./issuer.ts";
import type { SigningKey } from "./signing-key.ts";

/** Who the bearer token speaks for; throws 401 InvalidAuthenticationToken. */
export async function verifyToken(
  header: string | null,
  directory: Directory,
  key: SigningKey,
  at: number,
): Promise<Caller> {
  const token = /^Bearer\s+(.+)$/i.exec(header ?? "")?.[1];
  if (token === undefined) throw unauthorized("Access token is empty.");
  return callerOf(await claimsOf(token, directory, key, at), directory);
}

async function claimsOf(
  token: string,
  directory: Directory,
  key: SigningKey,
  at: number,
): Promise<JWTPayload> {
  try {
    const options = {
      issuer: issuerOf(directory.tenantId),
      audience: graphAudience,
      currentDate: new Date(at),
      algorithms: ["RS256"],
    };
    return (await jwtVerify(token, key.verify, options)).payload;
  } catch (error) {
    if (error instanceof errors.JWTExpired)
      throw unauthorized("Lifetime validation failed, the token is expired.");
    if (error instanceof errors.JWTClaimValidationFailed) {
      throw unauthorized(
        error.claim === "aud"
          ? "Access token validation failure. Invalid audience."
          : "Access token validation failure.",
      );
    }
    if (error instanceof errors.JWSSignatureVerificationFailed)
      throw unauthorized("Access token validation failure. Invalid signature.");
    throw unauthorized("IDX14100: JWT is not well formed.");
  }
}

function callerOf(claims: JWTPayload, directory: Directory): Caller {
  const app = directory.apps.find((one) => one.clientId === claims.appid);
  if (!app) throw unauthorized("The application of the token is unknown in this tenant.");
  if (claims.idtyp === "app") {
    const roles = Array.isArray(claims.roles) ? claims.roles.map(String) : [];
    return { kind: "application", app, permissions: new Set(roles) };
  }
  const user = directory.users.find((one) => one.id === claims.oid);
  if (!user) throw unauthorized("The person of the token is unknown in this tenant.");
  const scopes = typeof claims.scp === "string" ? claims.scp.split(" ") : [];
  return { kind: "person", user, app, permissions: new Set(scopes) };
}

function unauthorized(message: string): GraphFailure {
  return new GraphFailure(401, "InvalidAuthenticationToken", message, {
    headers: {
      "WWW-Authenticate":
        'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize"',
    },
  });
}
