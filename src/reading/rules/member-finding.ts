// What a reader of statements about members gives back, and how binding a statement is.
import type { ParametersOf, RuleKind, Strength } from "#domain/mandate-reading.ts";
import { tokenise } from "../tokens.ts";
import { weightOf } from "../verbs.ts";
import type { Statement } from "./member-statements.ts";

/** No plan, report or deliverable is read from a statement about members. */
type MemberKind = Exclude<RuleKind, "plan" | "report" | "deliverable">;

/** A rule found in a statement; `from` and `to` are offsets into the statement's words. */
export type MemberFinding = {
  [K in MemberKind]: {
    kind: K;
    strength: Strength;
    parameters: ParametersOf<K>;
    from: number;
    to: number;
  };
}[MemberKind];

export type MemberReader = (statement: Statement) => MemberFinding[];

const PRINCIPLE =
  /(?:^| )(?:huvudprincipen|huvudregeln|som huvudregel|i första hand|som regel|normalt|i normalfallet|vanligtvis|företrädesvis)(?= |$)/u;

/** Returns how binding the statement is, judged by the words before offset `until`; null when it binds nobody. */
export function memberStrength(statement: Statement, until: number): Strength | null {
  if (PRINCIPLE.test(statement.words)) return "principle";
  const weight = lastWeight(statement.words.slice(0, until)) ?? followingWeight(statement.words.slice(until));
  if (weight) return weight === "none" ? null : weight;
  const { sentence, introduction } = statement.context;
  if (!sentence.isItem || !introduction) return "stated";
  const lent = lastWeight(
    tokenise(introduction.text)
      .map(({ norm }) => norm)
      .join(" "),
  );
  return lent === "none" ? null : (lent ?? "stated");
}

// "En ledamot från varje region ska ingå": the "ska" comes right after what it weighs.
function followingWeight(after: string): Strength | "none" | null {
  const next =
    /^ (?:(?:i|till|från|för) (?:\S+ ){1,3}?)?(\S+)(?= (?:\S+ ){0,3}?(?:ingå|utses|finnas|vara|delta))/u.exec(
      after,
    );
  return weightOf(next?.[1] ?? "");
}

function lastWeight(words: string): Strength | "none" | null {
  return (
    words
      .split(" ")
      .flatMap((word) => weightOf(word) ?? [])
      .at(-1) ?? null
  );
}
