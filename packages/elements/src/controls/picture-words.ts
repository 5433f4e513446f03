import { enclosed } from '@nagrik/journey';
import { formatNumber } from '../locale/format.ts';
import { msg, str } from '../locale/msg.ts';

/** What the question for pictures says, with script and without. */
export const pictureWords = {
  limit: () => msg(str`Up to ${formatNumber(enclosed.most)} photos`, { id: 'pictures.limit' }),
  add: () => msg('Add a photo', { id: 'pictures.add' }),
  drawing: () => msg('The photo is being drawn anew…', { id: 'pictures.drawing' }),
  added: () => msg('The photo has been added', { id: 'pictures.added' }),
  removed: () => msg('The photo has been removed', { id: 'pictures.removed' }),
  full: () => msg('No more photos fit in. Remove one to add another.', { id: 'pictures.full' }),
  unreadable: () =>
    msg('This cannot be opened as a photo. Take a screenshot of it, and add that.', {
      id: 'pictures.unreadable',
    }),
  number: (number: number) => msg(str`Photo ${formatNumber(number)}`, { id: 'pictures.number' }),
} as const;
