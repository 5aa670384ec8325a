// What a person may write after --graph: the address of Graph with or without its version.

/** The address with its version and without a closing slash, or null when it is no whole address. */
export function graphAddress(text: string): string | null {
  if (!URL.canParse(text) || !/^https?:\/\//i.test(text)) return null;
  const trimmed = text.replace(/\/+$/, "");
  return /\/(v1\.0|beta)$/.test(trimmed) ? trimmed : `${trimmed}/v1.0`;
}
