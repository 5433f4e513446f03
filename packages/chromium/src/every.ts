/**
 * Whether walks go through every combination (`npm test -- --every`). Otherwise they go through every pair: each language with each
 * service, each service with each surface, and so on, in turns.
 */
export const everyCombination = process.env['NAGRIK_EVERY'] === '1';

/** All of them where every combination is walked, else the one whose turn it is. */
export const inTurn = <Item>(all: readonly Item[], turn: number): readonly Item[] =>
  everyCombination ? all : all.filter((_, index) => index === turn % all.length);
