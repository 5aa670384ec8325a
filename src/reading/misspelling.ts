// A slip of the pen one can be sure of: one letter added, dropped, changed or swapped with its neighbour.

/** Returns true when the words are the same or one slip apart. */
export function isOneSlipApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  const restA = a.slice(head);
  const restB = b.slice(head);
  const swapped = restA.length > 1 && restA[0] === restB[1] && restA[1] === restB[0];
  return (
    restA.slice(1) === restB.slice(1) || // changed
    restA.slice(1) === restB || // added
    restA === restB.slice(1) || // dropped
    (swapped && restA.slice(2) === restB.slice(2))
  );
}
