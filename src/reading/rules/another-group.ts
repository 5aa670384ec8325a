// Whether a statement about members is about another group than the one its mandate is for.
import { bodyOf } from "../bodies.ts";
import type { Statement } from "./member-statements.ts";

// Kinds of groups: a mandate for one kind does not say who belongs to another.
const GROUP_KINDS = [
  "samverkansgrupp",
  "arbetsgrupp",
  "styrgrupp",
  "ledningsgrupp",
  "beredningsgrupp",
  "referensgrupp",
  "undergrupp",
  "expertgrupp",
  "projektgrupp",
  "samordningsråd",
  "kunskapsråd",
  "programområde",
  "processteam",
];
const ALWAYS_ANOTHER = /^(?:undergrupp|referensgrupp|arbetsutskott|presidi)/;

/** Returns true when the lower-case words name a group that this mandate is not for, before they name its own. */
export function namesAnotherGroup(words: string, title: string): boolean {
  const list = words.split(" ");
  for (const [i, word] of list.entries()) {
    const body = bodyOf(word, title);
    if (body === null) continue;
    if (body === "other" || isAnotherKind(word, title)) return true;
    return list
      .slice(Math.max(0, i - 3), i)
      .some((one) => /^(?:nationell|lokal)/.test(one) && !title.includes(one.slice(0, 5)));
  }
  return false;
}

function isAnotherKind(word: string, title: string): boolean {
  const kind = GROUP_KINDS.find((name) => word.startsWith(name));
  if (kind !== undefined && title.includes(kind)) return false;
  return (
    ALWAYS_ANOTHER.test(word) || (kind !== undefined && GROUP_KINDS.some((name) => title.includes(name)))
  );
}

const PLACED = /^ ?(?:i|till|inom|för) ((?:\S+ ){0,5}?\S+)(?= |$)/u;
const HOLDER =
  /^((?:\S+ ){1,7}?)(?:ska |skall |måste |bör |kan |får )?(?:består|bestå|bemannas|utgörs|utgöras|sammansätts|omfattar|har|ha)(?= |$)/u;
const PLACED_FIRST =
  /^(?:i|till) ((?:\S+ ){1,5}?)(?:ska|skall|måste|bör|kan|får|ingår|utses|utser|väljs|deltar|finns)(?= |$)/u;
const OWNER = /(?:^| )(\S{2,})s (?:sammansättning|bemanning)/u;

/** Returns true when the statement is about who belongs to another group, by its holder or by what follows `to`. */
export function isForAnotherGroup({ words, context }: Statement, to: number): boolean {
  const { title, introduction } = context;
  const after = words.slice(to, to + 200);
  const placed = PLACED.exec(after)
    ? after
        .replace(/^ ?\S+ /, "")
        .split(" ")
        .slice(0, 6)
        .join(" ")
    : "";
  if (placed && namesAnotherGroup(untilBreak(placed), title)) return true;
  const start = words.slice(0, 200);
  const holders = [HOLDER, PLACED_FIRST, OWNER].map((pattern) => pattern.exec(start)?.[1] ?? "");
  const lead = introduction && context.sentence.isItem ? introduction.text.toLowerCase() : "";
  if (isHolder(holders[0] ?? "") && !isGroupOf(holders[0] ?? "", title)) return true;
  return [...holders, lead].some((one) => isHolder(one) && namesAnotherGroup(one.trim(), title));
}

const untilBreak = (words: string) => words.split(/ (?:och|samt|,|\.|som|av|utses|ska)(?= |$)/u)[0] ?? "";

// "Varje region", "kommunerna" and members themselves hold nobody: they choose, or are chosen.
const NOT_A_HOLDER =
  /(?:^| )(?:de|dessa|regel|hand|normalt|vanligtvis|(?:sjukvårds)?region(?:en|er|erna)?|landsting(?:en|et)?|kommun(?:en|er|erna)?|län(?:en)?|\S*(?:ledamot|ledamöter|representant(?:er)?|deltagare|företrädare))(?= |$)/u;

const isHolder = (words: string) => words !== "" && !NOT_A_HOLDER.test(words);

// "Kursen har två deltagare per region": what holds them must be a group, the composition, or what the title is about.
function isGroupOf(words: string, title: string): boolean {
  const isSaid = (word: string) =>
    bodyOf(word, title) !== null ||
    /^(?:sammansättningen|bemanningen|den|denna|det|dessutom|därutöver|minst|dess|övriga|vidare)$/u.test(
      word,
    ) ||
    (word.length > 5 && title.includes(word.replace(/(?:en|et|na|n|t)$/u, "")));
  return words.trim().split(" ").some(isSaid);
}
