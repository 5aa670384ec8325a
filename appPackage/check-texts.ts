// The same texts in every language: none missing, none pointing nowhere, and templates with the same parameters.

import type { Manifest, Texts } from "./manifest.ts";
import { problem } from "./problem.ts";

/**
 * Problems between the manifest and its language files, the default language first. The manifest's own texts and the default
 * language file say the same: older Teams clients read the one, newer the other.
 */
export function checkTexts(manifest: Manifest, languages: ReadonlyMap<string, Texts>): string[] {
  const [first, ...others] = languages;
  if (!first)
    return [
      problem("manifest.json", "localizationInfo", "there is no language file", "Name sv.json and en.json"),
    ];
  const [defaultFile, defaultTexts] = first;
  return [
    ...checkDefault(manifest, defaultFile, defaultTexts),
    ...others.flatMap(([file, texts]) => checkTranslation(file, texts, defaultFile, defaultTexts)),
    ...checkActivityTypes(manifest),
  ];
}

function checkDefault(manifest: Manifest, file: string, texts: Texts): string[] {
  const inManifest = new Map(textsOf(manifest));
  const keys = new Set([...keysOf(texts), ...inManifest.keys()]);
  return [...keys].flatMap((key) =>
    texts[key] === inManifest.get(key)
      ? []
      : [problem(file, key, "it does not say what manifest.json says", "Write the same text in both")],
  );
}

function checkTranslation(file: string, texts: Texts, defaultFile: string, defaultTexts: Texts): string[] {
  const keys = new Set([...keysOf(defaultTexts), ...keysOf(texts)]);
  return [...keys].flatMap((key) => {
    const [text, original] = [texts[key], defaultTexts[key]];
    if (text === undefined)
      return [problem(file, key, `it is missing, though ${defaultFile} has it`, "Translate it")];
    if (original === undefined)
      return [problem(file, key, `${defaultFile} has no such text`, "Remove it, or add it there")];
    const [has, wants] = [parameters(text), parameters(original)];
    return has === wants
      ? []
      : [
          problem(
            file,
            key,
            `its parameters are ${has || "none"}, in ${defaultFile} ${wants || "none"}`,
            "Use the same",
          ),
        ];
  });
}

function checkActivityTypes({ activities }: Manifest): string[] {
  const types = activities?.activityTypes?.map(({ type }) => type) ?? [];
  return types.flatMap((type, at) =>
    types.indexOf(type) === at
      ? []
      : [
          problem(
            "manifest.json",
            `activities.activityTypes[${at}].type`,
            `"${type}" stands twice`,
            "Give it a name of its own",
          ),
        ],
  );
}

function keysOf(texts: Texts): string[] {
  return Object.keys(texts).filter((key) => key !== "$schema");
}

/** The names in braces, sorted, once each. */
function parameters(text: string): string {
  return [...new Set(Array.from(text.matchAll(/\{(\w+)\}/g), ([whole]) => whole))].sort().join(", ");
}

/** Path and text of everything in the manifest that Teams shows and a language file can translate. */
function textsOf(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return TRANSLATED.test(path) ? [[path, value]] : [];
  if (Array.isArray(value)) return value.flatMap((item, at) => textsOf(item, `${path}[${at}]`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsOf(item, path ? `${path}.${key}` : key));
}

const TRANSLATED =
  /^(name\.(short|full)|description\.(short|full)|staticTabs\[\d+\]\.name|activities\.activityTypes\[\d+\]\.(description|templateText))$/;
