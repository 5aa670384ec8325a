// Teams' light theme, fetched only by those who use it.
export { teamsLightTheme as theme } from "@fluentui/react-components";
