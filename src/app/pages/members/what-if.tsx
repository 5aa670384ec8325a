// What the change in the form would break, told before it is saved.
import type { Membership, Register } from "#domain/entities.ts";
import { isInForce } from "#domain/mandate-confirmed.ts";
import { dayOfChange, rulesBrokenBy } from "#domain/what-if.ts";
import { formatDayLong } from "#locales/dates.ts";
import { useDayText } from "../../components/day-text.tsx";
import { StateMark, type Tone } from "../../components/state-mark.tsx";
import { factText } from "../../findings/fact-text.ts";
import { usePageSession } from "../../session/page-words.ts";
import { type MemberTexts, readMember } from "./member-values.ts";
import styles from "./members.module.css";

interface WhatIfProps {
  register: Register;
  base: Membership;
  texts: MemberTexts;
}

const tones = { breach: "bad", note: "warn", notJudged: "neutral" } as const satisfies Record<string, Tone>;

/** Nothing until the form changes who sits in the group; then what breaks, or that nothing does. */
export function WhatIf({ register, base, texts }: WhatIfProps) {
  const session = usePageSession();
  const { words, today, locale } = session;
  const { members, findings, common } = words;
  const dayText = useDayText();
  const reading = readMember(texts);
  const changed = reading.ok ? { ...base, ...reading.values } : base;
  const day = dayOfChange(base, changed, today);
  // The place stays a live region, so that what appears in it is read out.
  const said = () => {
    if (day === null) return null;
    if (!register.rules.some(isInForce)) return <p>{members.whatIf.noRules}</p>;
    const { followedFrom } = register.group;
    if (followedFrom === null || followedFrom > day) return <p>{members.whatIf.notFollowed}</p>;
    const others = register.memberships.filter(({ key }) => key !== base.key);
    const broken = rulesBrokenBy(register, [...others, changed], day);
    const ends = changed.endedOn !== base.endedOn && changed.endedOn !== null;
    const name = base.personName ?? members.whatIf.nobody;
    const lastDay = formatDayLong(changed.endedOn ?? day, locale);
    if (broken.length === 0) {
      return <p>{ends ? members.whatIf.fineIfEnds(name, lastDay) : members.whatIf.fineIfChanged}</p>;
    }
    return (
      <>
        <p>{ends ? members.whatIf.ifEnds(name, lastDay) : members.whatIf.ifChanged}</p>
        <ul>
          {broken.map(({ key, source, outcome, isSoft, fact }) => (
            <li key={key}>
              <p>
                <span dir="auto">{common.quote(source.quote)}</span> –{" "}
                {fact.fact === "regions-without-member"
                  ? members.whatIf.regionsWithout(findings.list(fact.regions))
                  : factText(fact, { words, dayText })}
              </p>
              <StateMark tone={tones[outcome]}>
                {isSoft ? `${findings.outcomes[outcome]} · ${findings.soft}` : findings.outcomes[outcome]}
              </StateMark>
            </li>
          ))}
        </ul>
      </>
    );
  };
  return (
    <div className={styles.whatIf} aria-live="polite">
      {said()}
    </div>
  );
}
