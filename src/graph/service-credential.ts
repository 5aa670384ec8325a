// By what the service proves who it is, in the words of Microsoft's library for it.
import { createPrivateKey, X509Certificate } from "node:crypto";
import { readFile } from "node:fs/promises";
import { type Configuration, ManagedIdentityApplication } from "@azure/msal-node";
import { signedOut } from "./graph-error.ts";
import type { SignInNetwork } from "./sign-in-network.ts";

/** One of them, never several. */
export type ServiceCredential =
  | { clientSecret: string }
  /** A PEM file with the certificate and its private key. */
  | { certificateFile: string }
  /** A file in which the platform keeps a token that the application trusts, as Kubernetes' workload identity does. */
  | { federatedTokenFile: string }
  /** A managed identity that the application trusts: the machine's own, or the one with this client id. */
  | { managedIdentity: { clientId: string | null } };

type Proof = Pick<Configuration["auth"], "clientSecret" | "clientCertificate" | "clientAssertion">;

/** What a managed identity asks a token for, so that Entra takes it as an application's proof. */
const exchangeAudience = "api://AzureADTokenExchange";

/** The proof for Microsoft's library. Rejects with a signed-out GraphError, in one sentence, for a file that is of no use. */
export async function proofOf(credential: ServiceCredential, network: SignInNetwork): Promise<Proof> {
  if ("clientSecret" in credential) return { clientSecret: credential.clientSecret };
  if ("certificateFile" in credential)
    return { clientCertificate: await certificateIn(credential.certificateFile) };
  if ("federatedTokenFile" in credential) {
    const file = credential.federatedTokenFile;
    // Read anew each time: the platform renews what is in it.
    return { clientAssertion: async () => (await textOf(file)).trim() };
  }
  const { clientId } = credential.managedIdentity;
  const identity = new ManagedIdentityApplication({
    ...(clientId === null ? {} : { managedIdentityIdParams: { userAssignedClientId: clientId } }),
    system: { networkClient: network.module, disableInternalRetries: true },
  });
  return {
    clientAssertion: async () => (await identity.acquireToken({ resource: exchangeAudience })).accessToken,
  };
}

async function certificateIn(file: string): Promise<NonNullable<Proof["clientCertificate"]>> {
  const pem = await textOf(file);
  const { certificate, key } = parsed(pem, file);
  const [from, until] = [Date.parse(certificate.validFrom), Date.parse(certificate.validTo)];
  const now = Date.now();
  if (now > until) throw signedOut(`The certificate in ${file} ran out on ${dayOf(until)}: make a new one.`);
  if (now < from) throw signedOut(`The certificate in ${file} is not valid before ${dayOf(from)}.`);
  if (!certificate.checkPrivateKey(key))
    throw signedOut(`The certificate and the private key in ${file} do not belong together.`);
  return {
    thumbprintSha256: certificate.fingerprint256.replaceAll(":", "").toLowerCase(),
    privateKey: key.export({ type: "pkcs8", format: "pem" }).toString(),
    x5c: certificate.toString(),
  };
}

function parsed(pem: string, file: string) {
  try {
    return { certificate: new X509Certificate(pem), key: createPrivateKey(pem) };
  } catch (cause) {
    const wanted = "must hold a certificate and its private key as PEM, the key without a password";
    throw signedOut(`The file ${file} ${wanted}.`, cause);
  }
}

async function textOf(file: string): Promise<string> {
  return readFile(file, "utf8").catch((cause: unknown) => {
    throw signedOut(`The file ${file} cannot be read.`, cause);
  });
}

function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
