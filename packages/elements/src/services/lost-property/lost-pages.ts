import { msg } from '../../locale/msg.ts';
import { itemPages } from '../../questions/item-pages.ts';
import type { LostPage } from './local-answers.ts';
import { what } from './opening.ts';

/** What was lost. */
export const lostPages: readonly LostPage[] = itemPages({
  section: what,
  sorts: () => msg('What did you lose?', { id: 'lost-property-later.sorts' }),
  sortsHint: () =>
    msg('Tick everything that was lost at the same time, up to 10 things.', { id: 'lost-property-later.sorts-hint' }),
  sortsError: () => msg('Tick at least one thing', { id: 'lost-property-later.sorts-error' }),
  others: () => msg('What else did you lose?', { id: 'lost-property-later.things' }),
  tooMany: () =>
    msg('One report holds 10 things at most. Remove some, and file another report for them.', {
      id: 'lost-property-later.too-many',
    }),
});
