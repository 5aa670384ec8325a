// Choosing the group: the channel's own stands chosen, and where its rows are is said before anything is saved.
import { Field, Link, Select } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { Group } from "#domain/entities.ts";
import { usePageSession } from "../../session/page-words.ts";
import { canSaveTab, offerTab } from "../../session/tab-settings.ts";
import { groupOfEntity, groupOfPlace, isSameSite, tabSettings } from "./channel-group.ts";
import styles from "./configure.module.css";

interface GroupChoiceProps {
  groups: readonly Group[];
  /** The id under which the tab is saved already, or null for a new one. */
  savedId: string | null;
}

/** The list of groups; every choice is handed to Teams at once, which turns its save button on. */
export function GroupChoice({ groups, savedId }: GroupChoiceProps) {
  const { host, words } = usePageSession();
  const { configure, shell } = words;
  const own = groupOfPlace(groups, host);
  const [key, setKey] = useState((groupOfEntity(groups, savedId) ?? own)?.key ?? "");
  const group = groups.find((one) => one.key === key) ?? null;
  const settings = useMemo(
    () => (group ? tabSettings(group, window.location.href, shell.appName) : null),
    [group, shell.appName],
  );
  useEffect(() => offerTab(host, settings, configure.saveFailed), [host, settings, configure.saveFailed]);
  return (
    <>
      <Field
        className={styles.field ?? ""}
        label={configure.group}
        {...(own && group === own ? { hint: configure.matched } : {})}
      >
        <Select value={key} onChange={(_, { value }) => setKey(value)}>
          {group === null ? <option value="">{configure.choose}</option> : null}
          {sorted(groups).map((one) => (
            <option key={one.key} value={one.key}>
              {one.title}
            </option>
          ))}
        </Select>
      </Field>
      {group ? <p className={styles.site}>{siteText(group, host.sitePath, configure)}</p> : null}
      {canSaveTab(host) ? (
        <p className={styles.advice}>{group ? configure.thenSave : ""}</p>
      ) : (
        <p className={styles.advice}>
          {configure.notInTeams}{" "}
          {group && settings ? (
            <Link href={settings.contentUrl}>{configure.openGroup(group.title)}</Link>
          ) : null}
        </p>
      )}
    </>
  );
}

type ConfigureWords = ReturnType<typeof usePageSession>["words"]["configure"];

/** Where the group's rows are kept; said plainly when that is another site than the channel's. */
function siteText({ title, sitePath }: Group, channelSite: string | null, words: ConfigureWords): string {
  const isElsewhere = channelSite !== null && !isSameSite(sitePath, channelSite);
  return isElsewhere ? words.otherSite(title, sitePath) : words.noSite(title, sitePath);
}

function sorted(groups: readonly Group[]): Group[] {
  return groups.toSorted((a, b) => a.title.localeCompare(b.title, "sv"));
}
