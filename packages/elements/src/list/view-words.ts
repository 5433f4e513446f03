import { together } from '../locale/load-words.ts';
import { msg } from '../locale/msg.ts';

/** Words of the views of one entry (`views` of the catalogue). */
export const viewWords = together('call', 'card');

/** What a page says that does not exist. */
export const pageNotFound = (): string => msg('This page was not found', { id: 'card.not-found' });

/** For everybody, and for a child: where no entry can be shown, and inside a tag without script. */
export const plainNumbers = (): string =>
  msg('In an emergency call 112. For a child in danger or found alone call 1098.', { id: 'card.numbers' });
