import type { TrackerDefinition } from '../../tracker/tracker-definition.ts';
import { statusTracker } from '../status/definition.ts';
import { myFilings } from './service.ts';

/** What somebody filed, as the engine of trackers runs it: by the account alone. */
export const myFilingsTracker: TrackerDefinition = {
  ...statusTracker,
  words: myFilings.words,
  heading: myFilings.name,
  intro: myFilings.summary,
  ways: ['account'],
};
