// What the chair is to a verb of appointing: who is appointed, or somebody who only stands near.
import type { AppointingVerb } from "./appointing-words.ts";
import type { LeaderMention } from "./leader.ts";

const ROLE =
  / (?:övriga |ordinarie |en |ett |vice )*(?:ledamot|ledamöter|deltagar|representant|medlem|kontaktperson|sekreterar|koordinator|adjungera|processtöd|arbetsgrupp|undergrupp|justera|protokoll|minnesant|suppleant|ersättar)\p{L}*/u;
const JOINED_ROLES =
  /^ (?:och|samt|,|\/|eller) (?:(?:en|vice|v \.|övriga|ordinarie|ställföreträdande|dess|en vice) )*(?:ordförande|ledamöter|ledamöterna|sekreterare|sammankallande|ersättare)\p{L}* /u;
const PREPOSITION =
  / (?:av|med|till|från|för|hos|åt|bland|om|genom|mot)(?: (?:en|den|gruppens|rådets|sin|samverkansgruppens|\p{L}+s))? $/u;
const LONGEST_GAP = 170;

/** Returns true when the leader is the subject of a passive verb further on: "En ordförande … utses". */
export function isLeaderBefore(words: string, leader: LeaderMention, verb: AppointingVerb): boolean {
  if (leader.to > verb.from || verb.from - leader.to > LONGEST_GAP) return false;
  const gap = words.slice(leader.to, verb.from).replace(JOINED_ROLES, " ");
  const before = words.slice(Math.max(0, leader.from - 30), leader.from);
  const isRelative = /^ (?:,? ?(?:som|vilken) )/.test(gap);
  const isFronted = leader.from <= 6 && /^ (?:till|som) /.test(words);
  if (PREPOSITION.test(before) && !isRelative && !isFronted) return false;
  return !ROLE.test(gap) && !/ (?:att|;|men) /.test(gap);
}

/** Returns the leader who is the object right after the verb: "utser (inom sig) en ordförande". */
export function objectLeader(
  words: string,
  leaders: readonly LeaderMention[],
  verb: AppointingVerb,
): LeaderMention | null {
  const leader = leaders.find((one) => one.from >= verb.to);
  if (!leader) return null;
  const between = words.slice(verb.to, leader.from);
  if (between.length > 110 || / (?:[.;:,(]|och|men|som|att|enligt) /.test(between)) return null;
  const isOneOfThem = / (?:en|någon) (?:av|bland|ur) .* till $/.test(between);
  const isOfBody = /^ (?:av|inom|bland|ur|för|från|vid|på) /.test(between) || between === " ";
  if (isOneOfThem) return leader;
  if (/ (?:till|med|åt|hos|om|mot) /.test(between) && !verb.isPassive) return null;
  if (ROLE.test(between) && !/ (?:bland|ur|av) /.test(between)) return null;
  if (/ (?:av|med|till|hos|åt) $/.test(between)) return null;
  return isOfBody || between.length < 110 ? leader : null;
}
