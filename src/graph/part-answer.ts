// The answers inside the answer to a batch.

export interface PartAnswer {
  id: string;
  status: number;
  headers: Headers;
  body: unknown;
}

/** The parts that a batch's content holds; none when it is no such content. */
export function partAnswersIn(content: unknown): PartAnswer[] {
  const responses =
    content && typeof content === "object" && "responses" in content ? content.responses : null;
  if (!Array.isArray(responses)) return [];
  return responses.map((part: Partial<Record<keyof PartAnswer, unknown>>) => ({
    id: String(part.id),
    status: Number(part.status),
    headers: new Headers((part.headers ?? {}) as Record<string, string>),
    body: part.body ?? null,
  }));
}
