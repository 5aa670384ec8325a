// Att göra för dig: what one has taken on and the matters one is to answer. Asked for after the first paint, and placed
// last in its column, so that nothing one has begun to read is pushed aside when it comes.
import { useQuery } from "@tanstack/react-query";
import { Link } from "wouter";
import { type OwnTask, ownTasks } from "#domain/own-tasks.ts";
import { useDayText } from "../../components/day-text.tsx";
import { Remark } from "../../components/remark.tsx";
import { Row, RowList } from "../../components/row.tsx";
import { Section } from "../../components/section.tsx";
import { actionsQuery, mattersQuery } from "../../queries.ts";
import { usePageSession } from "../../session/page-words.ts";
import type { GroupPageProps } from "../../shell/group-page-props.ts";
import { LastDayMark } from "../../tasks/last-day-mark.tsx";

/** Nothing at all for whoever has nothing to do; that it could not be read is said. */
export function OwnTasks({ register, groupRef, href }: GroupPageProps) {
  const session = usePageSession();
  const { words, personId, today } = session;
  const actions = useQuery(actionsQuery(session, groupRef));
  const matters = useQuery(mattersQuery(session, groupRef));
  const isUnread = [actions, matters].some(({ error, data }) => error && !data);
  // Both or nothing: a list that grows while it is read is worse than one that comes a moment later.
  const isRead = [actions, matters].every(({ error, data }) => error || data);
  if (personId === "" || !isRead) return null;
  const own = ownTasks(actions.data?.rows ?? [], matters.data?.rows ?? [], { register, personId, today });
  if (own.length === 0 && !isUnread) return null;
  return (
    <Section heading={words.actions.forYou} count={own.length}>
      {isUnread ? (
        <Remark>
          {words.actions.unread} <Link href={href("matters")}>{words.actions.openMatters}</Link>
        </Remark>
      ) : null}
      <RowList>
        {own.map((task) => (
          <OwnTaskRow key={task.of.key} task={task} register={register} href={href} />
        ))}
      </RowList>
    </Section>
  );
}

function OwnTaskRow({ task, register, href }: { task: OwnTask } & Pick<GroupPageProps, "register" | "href">) {
  const { actions, matters, tasks } = usePageSession().words;
  const dayText = useDayText();
  const { title, lastDay } = task.of;
  const meeting =
    task.kind === "action" ? register.meetings.find(({ key }) => key === task.of.meetingKey) : undefined;
  const facts =
    task.kind === "matter"
      ? [
          task.of.from === null
            ? matters.kinds[task.of.kind]
            : matters.kindFrom(matters.kinds[task.of.kind], task.of.from),
          lastDay === null ? null : matters.answerBy(dayText(lastDay)),
        ]
      : [lastDay === null ? null : tasks.by(dayText(lastDay)), meeting ? actions.from(meeting.title) : null];
  const address = task.kind === "matter" ? href("matters", task.of.key) : href("meetings", meeting?.key);
  return (
    <Row
      title={
        <Link href={address}>
          <bdi>{title}</bdi>
        </Link>
      }
      facts={<bdi>{facts.filter((fact) => fact !== null).join(" · ")}</bdi>}
      action={<LastDayMark lastDay={lastDay} />}
    />
  );
}
