// Names of bodies as mandates and lists of members write them, compared.

/** Whether both texts are the same body's name: letters' size, spaces and "den", "respektive" aside. */
export function isSameBody(one: string, other: string): boolean {
  return bareBody(one) === bareBody(other);
}

/**
 * Whether a list of members may mean the body that the mandate names: one name holds the other. People write
 * "Samverkansgruppen" for "den sjukvårdsregionala samverkansgruppen", and add whose head of administration it is.
 */
export function mayBeBody(written: string, named: string): boolean {
  const [one, other] = [bareBody(written), bareBody(named)];
  return one.includes(other) || other.includes(one);
}

const bareBody = (name: string) =>
  name
    .normalize("NFC")
    .trim()
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/^(?:(?:den|det|de|respektive|varje) )+/, "");
