import type { Operations } from '../handler/operation.ts';

/** Every operation of the contract, from the folder of its area. */
export const operations: Partial<Operations> = {};
