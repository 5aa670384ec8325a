// An application that proves itself with a signed statement instead of a secret: signed with its own certificate, or
// by another identity provider that the registration trusts.
import { decodeJwt, decodeProtectedHeader } from "jose";
import { type AssertionRequest, malformedAssertion, type ReadAssertion } from "./assertion.ts";
import { requireCertificateAssertion } from "./certificate-assertion.ts";
import { EntraFailure } from "./entra-error.ts";
import { requireFederatedAssertion } from "./federated-assertion.ts";

/** The one kind of statement Entra takes. */
export const assertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/** Throws EntraFailure unless the form holds a statement that proves the application. */
export async function requireClientAssertion(type: string | null, request: AssertionRequest): Promise<void> {
  if (type !== assertionType)
    throw new EntraFailure(
      400,
      "invalid_request",
      9002313,
      `Invalid request. Request is malformed or invalid: client_assertion_type must be '${assertionType}'.`,
    );
  const read = { ...request, ...readParts(request.assertion) };
  // Whoever signs with a certificate names itself as the issuer; another provider names its own address.
  const isOwn = !/^https?:/i.test(read.claims.iss ?? "");
  await (isOwn ? requireCertificateAssertion(read) : requireFederatedAssertion(read));
}

function readParts(assertion: string): Pick<ReadAssertion, "header" | "claims"> {
  try {
    return { header: decodeProtectedHeader(assertion), claims: decodeJwt(assertion) };
  } catch {
    throw malformedAssertion("The client assertion is no JWT.");
  }
}
