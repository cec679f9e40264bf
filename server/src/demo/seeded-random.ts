/** The same story in every installation: numbers from a seed, never from chance. */
export interface SeededRandom {
  /** From 0 up to, but not including, 1. */
  next(): number;
  pick<Item>(items: readonly Item[]): Item | undefined;
}

/** Mulberry32: small, and even enough for who comes on a Wednesday. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
  return { next, pick: (items) => items[Math.floor(next() * items.length)] };
}
