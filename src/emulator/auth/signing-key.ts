// The key that signs tokens; kept with the data, so that a token outlives a restart.
import { exportJWK, generateKeyPair, importJWK, type JWK } from "jose";
import { stableGuid } from "#emulator/stable-guid.ts";
import type { Database } from "#emulator/storage/database.ts";

export interface SigningKey {
  kid: string;
  publicJwk: JWK;
  sign: CryptoKey;
  verify: CryptoKey;
}

/** The stored key, made on first use. */
export async function loadSigningKey(database: Database): Promise<SigningKey> {
  const stored = database.first<{ value: string }>("SELECT value FROM secrets WHERE name = 'signing-key'");
  if (stored) return keyFrom(JSON.parse(stored.value) as JWK);
  const jwk = await newKey();
  database.run("INSERT INTO secrets (name, value) VALUES ('signing-key', ?)", JSON.stringify(jwk));
  return keyFrom(jwk);
}

/** Making an RSA key takes a tenth of a second: emulators of one process that have none yet share it. */
let made: Promise<JWK> | undefined;

function newKey(): Promise<JWK> {
  made ??= generateKeyPair("RS256", { extractable: true }).then((pair) => exportJWK(pair.privateKey));
  return made;
}

async function keyFrom(jwk: JWK): Promise<SigningKey> {
  const publicPart: JWK = { kty: "RSA", ...(jwk.n ? { n: jwk.n } : {}), ...(jwk.e ? { e: jwk.e } : {}) };
  const kid = stableGuid(jwk.n ?? "");
  const [sign, verify] = await Promise.all([importJWK(jwk, "RS256"), importJWK(publicPart, "RS256")]);
  if (sign instanceof Uint8Array || verify instanceof Uint8Array)
    throw new Error("the stored signing key is not an RSA key");
  return { kid, publicJwk: { ...publicPart, kid, use: "sig", alg: "RS256" }, sign, verify };
}
