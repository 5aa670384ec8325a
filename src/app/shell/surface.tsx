// The one flat surface everything stands on, in the theme Teams has.
import {
  FluentProvider,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from "@fluentui/react-components";
import { type ReactNode, useEffect, useState } from "react";
import { type HostFacts, onThemeChange, type ThemeName } from "../session/host.ts";

const themes = { light: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme };

/** Follows Teams' theme for as long as the tab is open. */
export function Surface({ host, children }: { host: HostFacts; children: ReactNode }) {
  const [theme, setTheme] = useState<ThemeName>(host.theme);
  useEffect(() => onThemeChange(host, setTheme), [host]);
  return (
    <FluentProvider theme={themes[theme]}>
      <div className="surface">{children}</div>
    </FluentProvider>
  );
}
