// A chosen file or a pasted text: whether it can be read as a mandate's text, and in which encoding.

/** The most bytes of text that are read; the longest mandate known has some twenty thousand. */
export const mostBytes = 1_000_000;

export type TextProblem = "empty" | "tooLarge" | "wordFile" | "notText";

/** What is wrong with a text before it is read; null when nothing is. */
export function textProblem(text: string): TextProblem | null {
  if (text.trim() === "") return "empty";
  return new TextEncoder().encode(text).length > mostBytes ? "tooLarge" : null;
}

/** The text of a file: UTF-8, UTF-16 with its mark, or the encoding that old Swedish text files have. */
export function decodeFile(bytes: Uint8Array): { text: string } | { problem: TextProblem } {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return { problem: "wordFile" };
  }
  if (bytes.length > mostBytes) return { problem: "tooLarge" };
  const text = decode(bytes);
  if (text.includes("\0")) return { problem: "notText" };
  const problem = textProblem(text);
  return problem ? { problem } : { text };
}

function decode(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder("utf-16le").decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function startsWith(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, at) => bytes[at] === byte);
}
