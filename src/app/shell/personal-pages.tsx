import type { PersonalPage } from "./routes.ts";
export function PersonalPages(_: { page: PersonalPage }) {
  return null;
}
