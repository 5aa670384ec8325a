// The theme of the person's Teams. Three of them weigh as much as a page; only the one in use is fetched.
import type { Theme } from "@fluentui/react-components";
import type { ThemeName } from "../session/host.ts";

const loaders: Record<ThemeName, () => Promise<{ theme: Theme }>> = {
  light: () => import("./themes/light.ts"),
  dark: () => import("./themes/dark.ts"),
  contrast: () => import("./themes/contrast.ts"),
};

/** Fluent's theme for what Teams calls it. */
export async function loadTheme(name: ThemeName): Promise<Theme> {
  return (await loaders[name]()).theme;
}
