import type { TrackerDefinition } from '../../tracker/tracker-definition.ts';
import { status } from './service.ts';

/** The status of complaints as the engine of trackers runs it. */
export const statusTracker: TrackerDefinition = {
  words: status.words,
  heading: status.name,
  intro: status.summary,
  ways: ['receipt', 'account'],
  listMine: async (portal, query, options) => (await import('./operations.ts')).listFilings(portal, query, options),
  loadFilingWords: () => import('./filing-words.ts').then(({ filingWords }) => filingWords),
};
