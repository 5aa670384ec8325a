// A certificate as a test needs one: made on the spot, signed by itself, thrown away with the process.
import { generateKeyPairSync, type KeyObject, sign, X509Certificate } from "node:crypto";

export interface SelfSigned {
  pem: string;
  privateKey: KeyObject;
  /** SHA-1 and SHA-256 of the certificate, as a JWT's header has them. */
  x5t: string;
  x5tS256: string;
}

/** A new RSA key with a certificate that is valid between two moments, in milliseconds. */
export function selfSigned(name: string, from: number, to: number): SelfSigned {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const algorithm = sequence(
    bytes(0x06, Buffer.from("2a864886f70d01010b", "hex")),
    bytes(0x05, Buffer.alloc(0)),
  );
  const commonName = sequence(bytes(0x06, Buffer.from("550403", "hex")), bytes(0x0c, Buffer.from(name)));
  const subject = sequence(bytes(0x31, commonName));
  const body = sequence(
    bytes(0xa0, bytes(0x02, Buffer.from([2]))),
    bytes(0x02, Buffer.from([1])),
    algorithm,
    subject,
    sequence(time(from), time(to)),
    subject,
    publicKey.export({ type: "spki", format: "der" }),
  );
  const signature = sign("sha256", body, privateKey);
  const der = sequence(body, algorithm, bytes(0x03, Buffer.concat([Buffer.from([0]), signature])));
  const certificate = new X509Certificate(der);
  return {
    pem: certificate.toString(),
    privateKey,
    x5t: base64url(certificate.fingerprint),
    x5tS256: base64url(certificate.fingerprint256),
  };
}

function sequence(...parts: Buffer[]): Buffer {
  return bytes(0x30, Buffer.concat(parts));
}

/** A value with its tag and length, as DER writes it. */
function bytes(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

function time(at: number): Buffer {
  const text = new Date(at).toISOString().replace(/[-:T]|\.\d+/g, "");
  return bytes(0x18, Buffer.from(text));
}

function base64url(fingerprint: string): string {
  return Buffer.from(fingerprint.replaceAll(":", ""), "hex").toString("base64url");
}
