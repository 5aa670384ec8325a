// How an application proves that it is itself: by a secret, or by a signed statement.
import type { DirectoryApp } from "#emulator/directory.ts";
import { requireClientAssertion } from "./client-assertion.ts";
import { EntraFailure } from "./entra-error.ts";
import { sameText } from "./same-text.ts";

interface ProofRequest {
  form: URLSearchParams;
  tenantId: string;
  origin: string;
  at: number;
}

/** Throws EntraFailure unless the form proves the application. */
export async function requireProof(request: ProofRequest, app: DirectoryApp): Promise<void> {
  const { form, tenantId, origin, at } = request;
  const assertion = form.get("client_assertion");
  if (assertion) {
    return requireClientAssertion(form.get("client_assertion_type"), {
      assertion,
      app,
      tenantId,
      origin,
      at,
    });
  }
  const secret = form.get("client_secret");
  if (!secret) {
    throw new EntraFailure(
      401,
      "invalid_client",
      7000218,
      "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
    );
  }
  if (app.secret === undefined || !sameText(secret, app.secret)) {
    throw new EntraFailure(401, "invalid_client", 7000215, "Invalid client secret provided.");
  }
}
