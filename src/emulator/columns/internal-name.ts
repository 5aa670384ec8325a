// SharePoint's internal names: what is not a letter, digit or underscore of ASCII is written as _xHHHH_, and 32 characters are kept.

/** The internal name SharePoint would make from a given or displayed name. */
export function internalName(name: string): string {
  const encoded = Array.from({ length: name.length }, (_, index) => {
    const character = name.charAt(index);
    return /\w/.test(character) ? character : `_x${name.charCodeAt(index).toString(16).padStart(4, "0")}_`;
  });
  return encoded.join("").slice(0, 32);
}
