/** Numbers from 0 up to, not including, 1. */
export type Chance = () => number;

/**
 * Chance that is the same each time: mulberry32 (public domain, T. Ettinger). Never for secrets.
 *
 * @example
 * const chance = seededChance(1);
 * chance(); // 0.627…, in every run
 */
export function seededChance(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
