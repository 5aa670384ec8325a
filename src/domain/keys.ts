// How a row gets its name: the parts that make it unique, hashed, so that making the same row twice gives the same key
// and SharePoint refuses the second.
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * Returns the key of the given parts: 64 lower-case hexadecimal characters. The order counts, and a number is not the
 * text that looks like it.
 */
export function keyOf(...parts: (string | number)[]): string {
  // JSON keeps apart what a plain join would not: ("a", "bc") and ("ab", "c").
  return hashOf(JSON.stringify(parts));
}

/** Returns the fingerprint of a text as it stands: 64 lower-case hexadecimal characters over its UTF-8 bytes. */
export function fingerprintOf(text: string): string {
  return hashOf(text);
}

function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
