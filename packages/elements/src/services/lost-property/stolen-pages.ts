import { msg } from '../../locale/msg.ts';
import type { LostPage } from './local-answers.ts';

/** One part with the pages about what it was. */
export const what = () => msg('What you lost', { id: 'lost-property.section.what' });

/** Theft was too often taken down as loss (DOMAIN, what went wrong elsewhere): so this is asked before anything else. */
export const stolenPages: readonly LostPage[] = [
  {
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
  },
  {
    id: 'stolen',
    section: what,
    step: 'elsewhere',
    when: (view) => view.local?.how === 'stolen',
    title: () => msg('Then it is a complaint', { id: 'lost-property-later.stolen' }),
    intro: () =>
      msg(
        'Theft is an offence, and the police must look into it. On a report of lost property they would not. What you have typed so far goes with you.',
        { id: 'lost-property-later.stolen-intro' },
      ),
  },
];
