// When a mandate says "regionerna" or "respektive region" and means the group's own regions.

/** Whether the words mean the group's regions. A healthcare region (sjukvårdsregion) is something else. */
export function meansRegions(words: string): boolean {
  return /(?:^|\s)region(?:en|er|erna|ernas|ens)?(?:\s|$)/i.test(words);
}
