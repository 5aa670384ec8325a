// Teams' dark theme, fetched only by those who use it.
export { teamsDarkTheme as theme } from "@fluentui/react-components";
