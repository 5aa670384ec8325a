// Spara som kalenderfil: the year as a file among the person's downloads.
import { useState } from "react";
import { calendarFile } from "#documents/calendar-file.ts";
import { channelEntityId, personalEntityId, teamsLink } from "#domain/deep-link.ts";
import type { Group } from "#domain/entities.ts";
import type { YearEntry } from "#domain/year.ts";
import { usePageSession } from "../../../session/page-words.ts";
import { calendarEvents } from "./calendar-events.ts";

/** A function that saves the file, and whether it has. */
export function useCalendarFile(group: Group, year: number, entries: readonly YearEntry[]) {
  const { words, today, now, config, host } = usePageSession();
  const [isSaved, setIsSaved] = useState(false);
  const linkTo = (opens: NonNullable<YearEntry["opens"]>) => {
    const isHere = group.channelId !== null && group.channelId === host.channelId;
    return teamsLink({
      teamsAppId: config.teamsAppId,
      channelId: isHere ? group.channelId : null,
      entityId: isHere ? channelEntityId(group.key) : personalEntityId,
      subPage: isHere ? opens : { ...opens, groupKey: group.key },
      webUrl: `https://${config.siteHost}${group.sitePath}`,
      label: group.title,
    });
  };
  const save = () => {
    const name = words.year.calendarName(group.title, year);
    const events = calendarEvents(entries, { groupName: group.title, words, today, linkTo });
    download(`${fileNameOf(name)}.ics`, calendarFile(name, events, now()));
    setIsSaved(true);
  };
  return { save, isSaved };
}

/** Without the characters that Windows refuses in the name of a file, and no longer than it takes. */
function fileNameOf(name: string): string {
  return name
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, " ")
    .trim()
    .slice(0, 100);
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/calendar;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Given back once the browser has surely begun to read it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
