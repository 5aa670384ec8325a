// Whether a part need be drawn again: rules are worked out anew at every answer, but few of them then say anything new.

/** Whether two sets of props hold the same data and the same functions. */
export function sameProps<P extends object>(before: P, after: P): boolean {
  const names = Object.keys(after) as (keyof P)[];
  return names.every((name) => {
    const [one, other] = [before[name], after[name]];
    if (one === other) return true;
    const isData = typeof one === "object" && typeof other === "object";
    return isData && JSON.stringify(one) === JSON.stringify(other);
  });
}
