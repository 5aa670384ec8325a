// Reads a $filter: comparisons joined by `and` and `or` (and binds tighter), brackets, startswith. What SharePoint
// cannot do is refused by name.
import { badRequest, invalidRequest } from "#emulator/http/graph-error.ts";
import type { Expression, Literal, Operator } from "./expression.ts";
import { type Token, tokens } from "./lexer.ts";

const operators: readonly string[] = ["eq", "ne", "lt", "gt", "le", "ge"];

/** The expression a filter means; throws 400 for a syntax error or an unsupported function. */
export function parseFilter(source: string): Expression {
  const parser = new FilterParser(source);
  return parser.parse();
}

class FilterParser {
  readonly #source: string;
  readonly #tokens: Token[];
  #next = 0;

  constructor(source: string) {
    this.#source = source;
    this.#tokens = tokens(source);
  }

  parse(): Expression {
    const expression = this.#or();
    if (this.#next < this.#tokens.length) throw this.#error();
    return expression;
  }

  #or(): Expression {
    let left = this.#and();
    while (this.#takeWord("or")) left = { kind: "or", left, right: this.#and() };
    return left;
  }

  #and(): Expression {
    let left = this.#primary();
    while (this.#takeWord("and")) left = { kind: "and", left, right: this.#primary() };
    return left;
  }

  #primary(): Expression {
    if (this.#take("(")) {
      const inner = this.#or();
      this.#expect(")");
      return inner;
    }
    const word = this.#expect("word").value;
    if (word === "not") throw invalidRequest("The operator 'not' is not supported.");
    if (this.#take("(")) return this.#call(word);
    const operator = this.#expect("word").value;
    if (!operators.includes(operator)) throw invalidRequest(`The operator '${operator}' is not supported.`);
    return { kind: "comparison", operator: operator as Operator, path: word, literal: this.#literal() };
  }

  #call(name: string): Expression {
    if (name !== "startswith") throw invalidRequest(`The function '${name}' is not supported.`);
    const path = this.#expect("word").value;
    this.#expect(",");
    const literal = this.#literal();
    this.#expect(")");
    if (literal.kind !== "text") throw this.#error();
    if (this.#takeWord("eq") && !this.#takeWord("true")) throw this.#error();
    return { kind: "comparison", operator: "startswith", path, literal };
  }

  #literal(): Literal {
    const token = this.#tokens[this.#next];
    this.#next += 1;
    if (token?.kind === "text") return { kind: "text", value: token.value };
    if (token?.kind === "number") return { kind: "number", value: Number(token.value) };
    if (token?.kind === "date") return { kind: "date", value: token.value };
    if (token?.kind === "word" && token.value === "null") return { kind: "null" };
    if (token?.kind === "word" && (token.value === "true" || token.value === "false")) {
      return { kind: "boolean", value: token.value === "true" };
    }
    throw this.#error();
  }

  #take(kind: Token["kind"]): boolean {
    if (this.#tokens[this.#next]?.kind !== kind) return false;
    this.#next += 1;
    return true;
  }

  #takeWord(word: string): boolean {
    const token = this.#tokens[this.#next];
    if (token?.kind !== "word" || token.value !== word) return false;
    this.#next += 1;
    return true;
  }

  #expect(kind: Token["kind"]): Token {
    const token = this.#tokens[this.#next];
    if (token?.kind !== kind) throw this.#error();
    this.#next += 1;
    return token;
  }

  #error(): Error {
    return badRequest(`Invalid filter clause: Syntax error near token ${this.#next} in '${this.#source}'.`);
  }
}
