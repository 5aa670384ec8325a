// Who proposes and who appoints the group's chair or convener, and the routine that says how.

import {
  type AppointingVerb,
  agentAfter,
  appointingVerbs,
  proposerIn,
  routineIn,
} from "./appointing-words.ts";
import { isConditional, isDenied, isQuoted, isSupposed, strengthBetween } from "./assertion.ts";
import { subjectPhrase } from "./clause-subject.ts";
import { demandRange } from "./demand-range.ts";
import { carriedLeader, findLeaders, type LeaderMention } from "./leader.ts";
import { isLeaderBefore, objectLeader } from "./leader-role.ts";
import type { Place } from "./noun-phrase.ts";
import { type PlainWords, plainWords } from "./plain-words.ts";
import type { RuleDraft, RuleReader, SentenceContext } from "./rule-reader.ts";
import { isTaskItem } from "./task-item.ts";

interface Said {
  leader: LeaderMention;
  verb: AppointingVerb;
  by: Place | null;
  /** True when the sentence says from where, but not by whom: "väljs inom gruppen". */
  isFromWithin: boolean;
}

/** Returns who proposes and appoints the chair, as one rule; nothing when the sentence names neither. */
export const readChairAppointment: RuleReader = (context) => {
  if (isTaskItem(context)) return [];
  const plain = plainWords(context.text, context.tokens);
  if (isSupposed(plain.words) || isConditional(plain.words)) return [];
  const carried = carriedLeader(context);
  const leaders = findLeaders(plain.words, context.title).filter((one) => !one.isGenitive);
  const mentions =
    leaders.length === 0 && carried ? [{ leader: carried, from: 0, to: 0, isGenitive: false }] : leaders;
  const verbs = appointingVerbs(plain.words);
  const said = verbs.flatMap((verb, i) => saidBy(context, plain, mentions, verb, verbs[i + 1]) ?? []);
  const drafts = said.length > 0 ? [draft(context, plain, said)] : held(context, plain, leaders);
  return drafts.flatMap((one) => one ?? []);
};

function saidBy(
  context: SentenceContext,
  plain: PlainWords,
  leaders: readonly LeaderMention[],
  verb: AppointingVerb,
  next: AppointingVerb | undefined,
): Said | null {
  const { words } = plain;
  if (isDenied(words, verb.from, verb.to) || isQuoted(words, verb.from)) return null;
  const limit = next?.from ?? words.length;
  if (verb.isPassive) {
    const leader =
      leaders.findLast((one) => isLeaderBefore(words, one, verb)) ?? objectLeader(words, leaders, verb);
    if (!leader) return null;
    const before = / av (?=\S+(?: \S+){0,3} $)/.exec(words.slice(Math.max(0, verb.from - 60), verb.from));
    const by = agentAfter(plain, verb.to, limit) ?? frontedAgent(plain, verb, before !== null);
    return {
      leader,
      verb,
      by,
      isFromWithin: / (?:inom|ur|bland) /.test(words.slice(Math.max(0, verb.from - 30), limit)),
    };
  }
  const leader = objectLeader(words, leaders, verb);
  if (leader)
    return { leader, verb, by: subjectPhrase(context, plain, verb, leader.from), isFromWithin: true };
  return labelled(plain, leaders, verb);
}

// "Av nämnden utses en ordförande."
function frontedAgent(plain: PlainWords, verb: AppointingVerb, saysAv: boolean): Place | null {
  if (!saysAv || !plain.words.startsWith(" av ")) return null;
  return { from: 4, to: verb.from - 1 };
}

// "Ordförande: koncernledningen utser.", "Ordförande utser gruppen inom sig."
function labelled(plain: PlainWords, leaders: readonly LeaderMention[], verb: AppointingVerb): Said | null {
  const { words } = plain;
  const [leader] = leaders;
  if (!leader || leader.from > 4) return null;
  const between = words.slice(leader.to, verb.from);
  if (/^ : \S.{1,60} $/.test(between) && !/ [.,;] /.test(between))
    return { leader, verb, by: { from: leader.to + 3, to: verb.from - 1 }, isFromWithin: false };
  const itself = /^ (\p{L}+) (?:inom sig|själv(?:a|t)?|bland sina) /u.exec(
    words.slice(verb.to, verb.to + 80),
  );
  if (between.trim() !== "" || !itself?.[1]) return null;
  return { leader, verb, by: { from: verb.to + 1, to: verb.to + 1 + itself[1].length }, isFromWithin: true };
}

function draft(context: SentenceContext, plain: PlainWords, said: readonly Said[]): RuleDraft | null {
  const { words } = plain;
  const first = said[0];
  const last = said.at(-1);
  if (!first || !last) return null;
  const start = Math.min(first.leader.from, first.verb.from);
  const by = (step: AppointingVerb["step"]) =>
    said.find((one) => one.verb.step === step && one.by)?.by ?? null;
  const end = demandRange(context, plain, start, last.verb.to);
  const [proposer, appointer] = [by("propose") ?? proposerIn(plain, 0, end.to), by("appoint")];
  const routine = routineIn(plain, last.verb.to, words.length);
  const strength = strengthBetween(
    words,
    Math.max(0, Math.min(first.leader.from, first.verb.from - 90)),
    first.verb.from,
  );
  if (!strength || !(proposer || appointer || routine || said.some((one) => one.isFromWithin))) return null;
  const written = (place: Place | null) => (place ? plain.written(place.from, place.to) : null);
  return {
    kind: "chairAppointment",
    strength,
    parameters: {
      leader: first.leader.leader,
      proposedBy: written(proposer),
      appointedBy: written(appointer),
      routine: written(routine),
    },
    range: plain.range(end.from, end.to),
    due: null,
  };
}

const HELD = /^ (?:\S+ ){0,6}?(?:innehas|upprätthålls|utövas) av /;

// "Ordförandeskapet innehas av värdregionen": somebody has it, nobody is said to appoint.
function held(
  context: SentenceContext,
  plain: PlainWords,
  leaders: readonly LeaderMention[],
): (RuleDraft | null)[] {
  return leaders.slice(0, 1).flatMap((leader) => {
    const match = HELD.exec(plain.words.slice(leader.to, leader.to + 120));
    if (!match || isDenied(plain.words, leader.to + match[0].length - 4, leader.to + match[0].length))
      return [];
    const end = demandRange(context, plain, leader.from, leader.to + match[0].length);
    const parameters = { leader: leader.leader, proposedBy: null, appointedBy: null, routine: null };
    const strength = strengthBetween(plain.words, leader.from, leader.to + match[0].length);
    return strength
      ? [{ kind: "chairAppointment", strength, parameters, range: plain.range(end.from, end.to), due: null }]
      : [];
  });
}
