// What is said about a matter in its row, whether it is open or answered.

import type { Matter, Step } from "#domain/entities.ts";
import { wallTimeOf } from "#schema/stockholm.ts";
import { useDayText } from "../../components/day-text.tsx";
import { Remark } from "../../components/remark.tsx";
import { WebLink } from "../../components/web-link.tsx";
import { usePageWords } from "../../session/page-words.ts";
import { ownerText } from "../../tasks/owner-text.ts";
import styles from "../../tasks/tasks.module.css";

/** What it is and from whom, when it came and by when it is answered, who answers; its document and what was written. */
export function MatterFacts({ matter }: { matter: Matter }) {
  const { matters, tasks } = usePageWords();
  const dayText = useDayText();
  const { kind, from, receivedOn, lastDay, link, comment } = matter;
  const facts = [
    from === null ? matters.kinds[kind] : matters.kindFrom(matters.kinds[kind], from),
    receivedOn === null ? null : matters.received(dayText(receivedOn)),
    lastDay === null ? tasks.noLastDay.toLowerCase() : matters.answerBy(dayText(lastDay)),
    matters.answers(ownerText(matter, matters.nobodyShort)),
  ].filter((fact) => fact !== null);
  return (
    <>
      <bdi>{facts.join(" · ")}</bdi>
      {link === null ? null : <WebLink link={link} tell={matters.document} />}
      {comment === null ? null : (
        <p className={`${styles.said} ${styles.line}`} dir="auto">
          {comment}
        </p>
      )}
    </>
  );
}

/** Answers that do not count, each in a sentence. */
export function UnsoundAnswers({ steps }: { steps: readonly Step[] }) {
  const { matters } = usePageWords();
  const dayText = useDayText();
  return steps.map(({ key, row }) => (
    <Remark key={key}>{matters.unsound(row.createdBy.name, dayText(wallTimeOf(row.createdAt).day))}</Remark>
  ));
}
