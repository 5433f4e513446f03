import { msg } from '../../locale/msg.ts';
import { itemPages } from '../../questions/item-pages.ts';
import { account, type ComplaintPage, isTaking } from './local-answers.ts';

const ifTaken = (page: ComplaintPage): ComplaintPage => ({
  ...page,
  when: (view) => isTaking(view) && (page.when?.(view) ?? true),
});

const pages: readonly ComplaintPage[] = itemPages({
  section: account,
  sorts: () => msg('What was taken?', { id: 'complaint-later.taken' }),
  sortsHint: () =>
    msg('Tick what applies, or just continue. By its number a thing is known again, wherever the police find it.', {
      id: 'complaint-later.taken-hint',
    }),
  others: () => msg('What else was taken?', { id: 'complaint-later.taken-others' }),
  tooMany: () =>
    msg('One complaint holds 10 things at most. Remove some, and write of them where you tell what happened.', {
      id: 'complaint-later.taken-many',
    }),
});

/** What a thief or a robber took: asked of nobody to whom something else happened, and nobody need answer. */
export const takenPages = pages.map(ifTaken);
