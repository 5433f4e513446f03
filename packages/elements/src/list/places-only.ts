import { together } from '../locale/load-words.ts';
import type { ChoiceFilter } from './list-definition.ts';

const filters: readonly ChoiceFilter[] = [];

/** For lists with no filters of their own: district and station, which every list has. */
export const placesOnly = { words: together('list-filters'), filters };
