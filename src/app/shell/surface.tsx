// The one flat surface everything stands on, in the theme Teams has.
import { FluentProvider, type Theme } from "@fluentui/react-components";
import { type ReactNode, useEffect, useState } from "react";
import { type HostFacts, onThemeChange } from "../session/host.ts";
import { loadTheme } from "./theme.ts";

interface SurfaceProps {
  host: HostFacts;
  /** The theme the tab opens in. */
  firstTheme: Theme;
  children: ReactNode;
}

/** Follows Teams' theme for as long as the tab is open. */
export function Surface({ host, firstTheme, children }: SurfaceProps) {
  const [theme, setTheme] = useState(firstTheme);
  useEffect(() => onThemeChange(host, (name) => void loadTheme(name).then(setTheme)), [host]);
  return (
    <FluentProvider theme={theme}>
      <div className="surface">{children}</div>
    </FluentProvider>
  );
}
