// A statement signed with a certificate that is registered on the application.
import { X509Certificate } from "node:crypto";
import { compactVerify } from "jose";
import type { DirectoryApp } from "#emulator/directory.ts";
import { malformedAssertion, outsideTime, type ReadAssertion, requireValidTime } from "./assertion.ts";
import { EntraFailure } from "./entra-error.ts";

/** Minutes of ten: what the documentation advises at most. Entra is said to take longer ones; this does not. */
const longestLife = 600;

/** Throws EntraFailure unless the application itself has signed, for this endpoint and for now. */
export async function requireCertificateAssertion(read: ReadAssertion): Promise<void> {
  const { claims, app, at } = read;
  const certificate = usedCertificate(read);
  await requireSignature(read, certificate);
  if (claims.iss?.toLowerCase() !== app.clientId.toLowerCase() || claims.sub !== claims.iss)
    throw new EntraFailure(
      401,
      "invalid_client",
      700021,
      "Client assertion application identifier doesn't match 'client_id' parameter.",
    );
  requireAudience(read);
  requireValidTime(read);
  const { exp = 0, nbf = at / 1000 } = claims;
  if (exp - nbf > longestLife) throw outsideTime(at, nbf, exp);
  if (typeof claims.jti !== "string" || claims.jti === "")
    throw malformedAssertion("The client assertion has no jti.");
}

/** The registered certificate whose thumbprint stands in the header. */
function usedCertificate({ header, app }: ReadAssertion): X509Certificate {
  const { alg, x5t, "x5t#S256": x5tS256 } = header as Record<string, unknown>;
  if (alg !== "RS256" && alg !== "PS256")
    throw malformedAssertion(`The algorithm '${String(alg)}' is not supported for a client assertion.`);
  if (typeof x5t !== "string" && typeof x5tS256 !== "string")
    throw malformedAssertion("No certificate thumbprint specified in token header.");
  const found = registered(app).find(
    (one) => thumbprint(one.fingerprint) === x5t || thumbprint(one.fingerprint256) === x5tS256,
  );
  if (found) return found;
  throw new EntraFailure(
    401,
    "invalid_client",
    700027,
    `The certificate with identifier used to sign the client assertion is not registered on application. [Reason - The key was not found., Thumbprint of key used by client: '${hex(String(x5t ?? x5tS256))}', Please visit the Azure Portal, Graph Explorer or directly use MS Graph to see configured keys for app Id '${app.clientId}'.]`,
  );
}

async function requireSignature(
  { assertion, at }: ReadAssertion,
  certificate: X509Certificate,
): Promise<void> {
  if (at < certificate.validFromDate.getTime() || at > certificate.validToDate.getTime())
    throw outsideTime(
      at,
      certificate.validFromDate.getTime() / 1000,
      certificate.validToDate.getTime() / 1000,
    );
  try {
    await compactVerify(assertion, certificate.publicKey, { algorithms: ["RS256", "PS256"] });
  } catch {
    throw new EntraFailure(
      401,
      "invalid_client",
      700027,
      `Client assertion contains an invalid signature. [Reason - The provided signature value did not match the expected signature value., Thumbprint of key used by client: '${certificate.fingerprint.replaceAll(":", "")}']`,
    );
  }
}

/** The token endpoint or the tenant's v2.0, at this address or at the one this stands in for. */
function requireAudience({ claims, tenantId, origin }: ReadAssertion): void {
  const accepted = [origin, "https://login.microsoftonline.com"].flatMap((host) =>
    ["oauth2/v2.0/token", "v2.0"].map((path) => `${host}/${tenantId}/${path}`.toLowerCase()),
  );
  if (typeof claims.aud === "string" && accepted.includes(claims.aud.toLowerCase())) return;
  throw new EntraFailure(
    401,
    "invalid_client",
    700023,
    "Client assertion audience claim does not match Realm issuer. Review the documentation at https://learn.microsoft.com/entra/identity-platform/certificate-credentials .",
  );
}

function registered(app: DirectoryApp): X509Certificate[] {
  return (app.certificates ?? []).map(({ pem }) => new X509Certificate(pem));
}

/** OpenSSL's colons as the header's base64url. */
function thumbprint(fingerprint: string): string {
  return Buffer.from(fingerprint.replaceAll(":", ""), "hex").toString("base64url");
}

function hex(base64url: string): string {
  return Buffer.from(base64url, "base64url").toString("hex").toUpperCase();
}
