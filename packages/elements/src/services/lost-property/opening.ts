import { defineForm } from '@nagrik/journey';
import type { LostPropertyReport } from '@nagrik/sdk';
import { msg } from '../../locale/msg.ts';
import type { LostLocal, LostPage } from './local-answers.ts';

/** One part with the pages about what it was. */
export const what = () => msg('What you lost', { id: 'lost-property.section.what' });

/** Theft was too often taken down as loss (DOMAIN, what went wrong elsewhere): so this is asked before anything else. */
export const howPage: LostPage = {
  id: 'how',
  section: what,
  questions: [
    {
      path: 'local.how',
      control: 'radios',
      label: () => msg('Was it lost or stolen?', { id: 'lost-property.how' }),
      hint: () =>
        msg('If you think that somebody took it, choose “stolen”: the police must look into that.', {
          id: 'lost-property.how-hint',
        }),
      options: {
        lost: () => msg('Lost: it fell out, was left behind, or cannot be found', { id: 'lost-property.how.lost' }),
        stolen: () => msg('Stolen or snatched', { id: 'lost-property.how.stolen' }),
      },
    },
  ],
};

/** What is loaded before the citizen starts: the first page. The others come with the ending. */
export const lostPropertyOpening = defineForm<LostPropertyReport, LostLocal>()({
  id: 'lost-property',
  pages: [howPage],
  goesOn: true,
});
