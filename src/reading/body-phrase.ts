// The words that name a body or a place after "till", "av" or "på", cut where the next thing begins.
import { documentNoun } from "./document-nouns.ts";
import { monthOf } from "./months.ts";
import { tidy } from "./normalise.ts";
import { reads, type Token } from "./tokens.ts";
import { isVerb } from "./verbs.ts";

const STOPS = new Set([
  "före",
  "senast",
  "innan",
  "inom",
  "under",
  "varje",
  "årligen",
  "årsvis",
  "per",
  "inför",
  "via",
  "genom",
  "inkluderande",
  "inklusive",
  "tillsammans",
  "enligt",
  "utifrån",
  "efter",
  "som",
  "där",
  "vilken",
  "vilket",
  "vilka",
  "att",
  "om",
  "av",
  "vid",
  "med",
  "till",
  "en",
  "ett",
  "inte",
  "ej",
  "skriftligen",
  "snarast",
  "dock",
  "men",
  "avseende",
  "gällande",
  "innehållande",
  "omfattande",
  "tidigast",
  "löpande",
  "fortlöpande",
  "dels",
  "tom",
  "eller",
  "tillhanda",
  "årlig",
  "cirka",
  "ca",
  "omkring",
  "runt",
  "ungefär",
]);
const AFTER_FOR =
  /^(?:fastställ|godkänn|kännedom|beslut|publicering|information|vidare|att|behandling|avstämning|det|den|föregående|året|kommande|nästa|anmälan|yttrande)/;
const AFTER_IN = /^(?:en|ett|form|början|slutet|mitten|samband|god|enlighet|samråd|anslutning|respektive)$/;
const LONGEST = 16;

/** Returns the phrase that begins at token i and ends at the latest before `end`, or null when there is none. */
export function readBodyPhrase(
  text: string,
  tokens: readonly Token[],
  i: number,
  end: number,
): string | null {
  let at = i;
  while (at < end && at < i + LONGEST && !stopsAt(tokens, at, i)) at++;
  const [first, last] = [tokens[i], tokens[at - 1]];
  return first && last && at > i ? tidy(text.slice(first.from, last.to)) : null;
}

function stopsAt(tokens: readonly Token[], at: number, start: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1]?.norm ?? "";
  if (!token) return true;
  if (token.kind === "mark") return token.norm !== "/" && token.norm !== "-";
  if (token.kind === "number" || STOPS.has(token.norm)) return true;
  if (token.norm === "den") return tokens[at + 1]?.kind === "number" || next === "sista" || next === "första";
  if (token.norm === "för") return AFTER_FOR.test(next);
  if (token.norm === "i") return AFTER_IN.test(next) || monthOf(next) !== null;
  if (token.norm === "på")
    return /(?:webb|hemsida|intranät|webbsida)/.test(next + (tokens[at + 2]?.norm ?? ""));
  if (token.norm === "och" || token.norm === "samt") return startsSomethingElse(tokens, at + 1);
  return (at > start && isVerb(token.norm)) || reads(tokens, at, "t . o . m");
}

// "till A och B" names two bodies; "till A och publiceras", "till A och en årsrapport" do not.
function startsSomethingElse(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.norm ?? "";
  if (STOPS.has(word) || isVerb(word) || documentNoun(word)) return true;
  return [1, 2, 3].some(
    (offset) =>
      isVerb(tokens[i + offset]?.norm ?? "") && !tokens.slice(i, i + offset).some((t) => STOPS.has(t.norm)),
  );
}
