// The names that mandates give their main sections.

/** Matches a heading that opens a main section wherever it stands. */
export const MAIN =
  /^(?:uppdrag(?:sgivare|sbeskrivning|et)?|generellt uppdrag|specifikt uppdrag|syfte|ansvar|sammansättning|kostnad|finansiering|ekonomi|aktivitetsplan|handlingsplan|verksamhetsplan|arbets?sätt|arbetsorganisation|arbetsformer|tidplan|tidsplan|kommunikation|beslutsordning|samband|utgångspunkter|möten|bakgrund|mandat|organisation|uppföljning)(?!\p{L})/iu;
