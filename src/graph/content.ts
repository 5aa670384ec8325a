// The content of an answer, parsed once however many ask for it: a page of a thousand rows takes its time.

const known = new WeakMap<Response, Promise<unknown>>();

/** The JSON value, the text of anything else, or null for nothing. */
export function contentOf(answer: Response): Promise<unknown> {
  const content = known.get(answer) ?? read(answer);
  known.set(answer, content);
  return content;
}

async function read(answer: Response): Promise<unknown> {
  const text = await answer.text();
  if (text === "") return null;
  if (!(answer.headers.get("Content-Type") ?? "").includes("json")) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
