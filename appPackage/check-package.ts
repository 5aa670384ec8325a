// Everything that is checked before a package is made, in one place.

import { checkAddresses } from "./check-addresses.ts";
import { checkPictures } from "./check-pictures.ts";
import { checkSchema } from "./check-schema.ts";
import { checkTexts } from "./check-texts.ts";
import { checkPlaceholders } from "./fill-placeholders.ts";
import { languageFiles, type Manifest, pictureFiles, type Texts } from "./manifest.ts";
import { problem } from "./problem.ts";

/** The files of the package as they will lie in it, by name. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

/** All problems of the package, one text each; none when Teams can be given it. */
export function checkPackage(files: PackageFiles): string[] {
  const manifestFile = readJson(files, "manifest.json");
  if (manifestFile.problem) return [manifestFile.problem];
  const leftOver = checkPlaceholders("manifest.json", manifestFile.text);
  if (leftOver.length > 0) return leftOver;

  const version = versionOf(manifestFile.value);
  const wrongForm = checkSchema("manifest.json", manifestFile.value, "MicrosoftTeams.schema.json", version);
  // A manifest of the wrong form cannot be looked into further.
  if (wrongForm.length > 0) return wrongForm;
  const manifest = manifestFile.value as Manifest;

  const languages = languageFiles(manifest).map((name) => ({ name, ...readJson(files, name) }));
  const wrongLanguages = languages.flatMap(
    ({ name, value, problem: unread }) =>
      unread ?? checkSchema(name, value, "MicrosoftTeams.Localization.schema.json", version),
  );
  const texts = new Map(languages.map(({ name, value }) => [name, value as Texts]));
  return [
    ...wrongLanguages,
    ...(wrongLanguages.length === 0 ? checkTexts(manifest, texts) : []),
    ...checkPictures(manifest, files),
    ...checkAddresses(manifest),
    ...checkStrays(manifest, files),
  ];
}

function checkStrays(manifest: Manifest, files: PackageFiles): string[] {
  const named = [
    "manifest.json",
    ...languageFiles(manifest),
    ...pictureFiles(manifest).map(({ file }) => file),
  ];
  return [...files.keys()]
    .filter((name) => !named.includes(name))
    .map((name) =>
      problem(name, "the whole file", "manifest.json does not name it", "Name it there, or move it out"),
    );
}

interface JsonFile {
  text: string;
  value: unknown;
  problem?: string;
}

function readJson(files: PackageFiles, name: string): JsonFile {
  const bytes = files.get(name);
  if (!bytes)
    return {
      text: "",
      value: undefined,
      problem: problem(name, "the whole file", "there is no such file", "Write it"),
    };
  const text = new TextDecoder().decode(bytes);
  try {
    return { text, value: JSON.parse(text) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      text,
      value: undefined,
      problem: problem(name, "the whole file", `it is no JSON (${reason})`, "Correct it"),
    };
  }
}

function versionOf(value: unknown): string {
  const known = typeof value === "object" && value !== null && "manifestVersion" in value;
  return known ? String(value.manifestVersion) : "";
}
