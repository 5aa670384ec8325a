// A link to a meeting that is not there. While the register is still being read the meeting may yet turn up.
import { useIsFetching } from "@tanstack/react-query";
import { Link } from "wouter";
import { Strip } from "../../components/strip.tsx";
import { registerKey } from "../../queries.ts";
import { usePageWords } from "../../session/page-words.ts";
import type { GroupPageProps } from "../../shell/group-page-props.ts";
import { Loading } from "../../shell/loading.tsx";

/** Says so, and leads to all meetings. */
export function MissingMeeting({ groupRef, href }: GroupPageProps) {
  const { meetings } = usePageWords();
  const isReading = useIsFetching({ queryKey: registerKey(groupRef.key) }) > 0;
  if (isReading) return <Loading />;
  return (
    <Strip
      sentence={meetings.notFound}
      under={meetings.notFoundAdvice}
      action={<Link href={href("meetings")}>{meetings.all}</Link>}
    />
  );
}
