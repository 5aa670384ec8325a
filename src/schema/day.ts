export * from "#domain/day.ts";
