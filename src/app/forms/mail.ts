// What looks like a mail address, wherever one is typed.

/** Whether a text looks like a mail address. */
export function isMail(text: string): boolean {
  return /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(text);
}
