// The parts of a Teams manifest that our own checks look at. The schema has seen to it that they have this form.

export interface Manifest {
  manifestVersion: string;
  version: string;
  id: string;
  localizationInfo?: {
    defaultLanguageTag: string;
    defaultLanguageFile?: string;
    additionalLanguages?: { languageTag: string; file: string }[];
  };
  developer: { name: string; websiteUrl: string; privacyUrl: string; termsOfUseUrl: string };
  icons: { color: string; outline: string };
  configurableTabs?: { configurationUrl: string; sharePointPreviewImage?: string }[];
  staticTabs?: { entityId: string; contentUrl?: string; websiteUrl?: string }[];
  validDomains?: string[];
  webApplicationInfo?: { id: string; nestedAppAuthInfo?: { redirectUri: string }[] };
  activities?: { activityTypes?: { type: string; description: string; templateText: string }[] };
}

/** A language file: the path of a text in the manifest, such as "staticTabs[0].name", and the text. */
export type Texts = Readonly<Record<string, string>>;

/** The names of all language files, the default language first. */
export function languageFiles(manifest: Manifest): string[] {
  const { defaultLanguageFile, additionalLanguages = [] } = manifest.localizationInfo ?? {};
  return [
    ...(defaultLanguageFile ? [defaultLanguageFile] : []),
    ...additionalLanguages.map(({ file }) => file),
  ];
}

/** The names of all pictures with the size in pixels that Teams and SharePoint want. */
export function pictureFiles(
  manifest: Manifest,
): { file: string; field: string; width: number; height: number }[] {
  const preview = manifest.configurableTabs?.[0]?.sharePointPreviewImage;
  return [
    { file: manifest.icons.color, field: "icons.color", width: 192, height: 192 },
    { file: manifest.icons.outline, field: "icons.outline", width: 32, height: 32 },
    ...(preview
      ? [{ file: preview, field: "configurableTabs[0].sharePointPreviewImage", width: 1024, height: 768 }]
      : []),
  ];
}
