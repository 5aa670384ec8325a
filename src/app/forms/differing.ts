// Where two texts part: the words between what they begin with and what they end with in common.

export interface Parted {
  before: string;
  differs: string;
  after: string;
}

/** `text` in three parts against `other`, cut between words. */
export function partedFrom(text: string, other: string): Parted {
  const words = text.split(/(?<=\s)/);
  const others = other.split(/(?<=\s)/);
  const most = Math.min(words.length, others.length);
  let start = 0;
  while (start < most && words[start] === others[start]) start += 1;
  let end = 0;
  while (end < most - start && words.at(-1 - end) === others.at(-1 - end)) end += 1;
  return {
    before: words.slice(0, start).join(""),
    differs: words.slice(start, words.length - end).join(""),
    after: words.slice(words.length - end).join(""),
  };
}
