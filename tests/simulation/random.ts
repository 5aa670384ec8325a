// Chance that can be repeated: the same seed gives the same numbers on every machine.

export interface Random {
  /** Whether something with this probability happens. */
  chance(probability: number): boolean;
  /** A whole number from `least` to `most`, both included. */
  int(least: number, most: number): number;
  pick<const L extends readonly [unknown, ...unknown[]]>(list: L): L[number];
}

/** Numbers from a seed, by Steele's and Vigna's SplitMix32. */
export function seeded(seed: number): Random {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
  const int = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    chance: (probability) => next() < probability,
    int,
    pick: (list) => list[int(0, list.length - 1)] ?? list[0],
  };
}
